// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/link/position_id.h"

#include <gmock/gmock.h>

namespace secondlook {
namespace {

Record paper(char digit = 'a', int first_page = 1) {
  Record paper;
  paper.document_id = std::string(64, digit);
  paper.first_page = first_page;
  return paper;
}

Classification known_as(const char* pd_number, const char* title) {
  Classification classified;
  if (pd_number != nullptr) classified.pd_number = Stated<std::string>{pd_number, {}};
  if (title != nullptr) classified.title = Stated<std::string>{title, {}};
  return classified;
}

TEST(PositionId, BeginsWithThePdNumber) {
  EXPECT_EQ(position_id(paper(), known_as("OMS-0422", "Management Analyst")), "oms-0422-aaaaaaaa");
}

TEST(PositionId, BeginsWithTheTitleWhereThereIsNoPdNumber) {
  EXPECT_EQ(position_id(paper(), known_as(nullptr, "Secretary (Office Automation)")),
            "secretary-office-automation-aaaaaaaa");
  EXPECT_EQ(position_id(paper(), known_as("---", "Secretary")), "secretary-aaaaaaaa");
}

TEST(PositionId, IsThereWhereNothingIsKnown) {
  EXPECT_EQ(position_id(paper(), {}), "position-aaaaaaaa");
  EXPECT_EQ(position_id(paper(), known_as("№", "職員")), "position-aaaaaaaa");
}

TEST(PositionId, IsAFileNameThatNeedsNoCareWhateverThePaperSays) {
  for (const char* hostile : {"../../etc/passwd", "a/b\\c:d*e?f\"g<h>i|j", "-rf ~", ".hidden",
                              "CON", "tab\tline\n", "Ünïcödé 12", "x\0y", "  "}) {
    const std::string id = position_id(paper(), known_as(hostile, nullptr));
    EXPECT_THAT(id, testing::MatchesRegex("[a-z0-9][a-z0-9-]*")) << hostile;
    EXPECT_EQ(id.find("--"), std::string::npos) << id;
  }
}

TEST(PositionId, IsShortForALongTitle) {
  const std::string id = position_id(paper(), known_as(nullptr, std::string(5000, 'x').c_str()));
  EXPECT_LE(id.size(), 64U);
  EXPECT_THAT(id, testing::EndsWith("-aaaaaaaa"));
}

TEST(PositionId, TellsPapersOfTheSameNumberApart) {
  const Classification same = known_as("1001", nullptr);
  EXPECT_NE(position_id(paper('a'), same), position_id(paper('b'), same));
}

TEST(PositionId, TellsPapersOfOneFileApartByTheirPage) {
  const Classification same = known_as("1001", nullptr);
  EXPECT_EQ(position_id(paper('a', 4), same), "1001-aaaaaaaa-p4");
}

TEST(PositionId, OfARowHasItsTitleAndCountsRowsFromOne) {
  Identity identity;
  identity.title = "Director";
  EXPECT_EQ(position_id(paper('a', 2), identity, 0), "director-aaaaaaaa-p2-r1");
  EXPECT_EQ(position_id(paper('a'), identity, std::nullopt), "director-aaaaaaaa");
}

}  // namespace
}  // namespace secondlook
