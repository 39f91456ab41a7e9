// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/packed.h"

#include <gtest/gtest.h>

#include "models/record.h"
#include "models/standing.h"
#include "pipeline/check/like_positions.h"
#include "pipeline/survey.h"

namespace secondlook {
namespace {

Standing standing() {
  return {.supervisor = Identity{.title = "Chief", .series = {"0340", "0343"}, .grade = 15},
          .subordinates = {{.identity = {.title = "Clerk"}, .direct = true, .headcount = 4}},
          .headcount = 5,
          .unplaced = 1,
          .cut_off = true,
          .levels_below_ses = 2,
          .confidence = 0.25,
          .evidence = {{"id", "a.pdf", 3, {1, 2, 3, 4}, "quote", "negated"}}};
}

TEST(PackedValues, ComeBackFieldByField) {
  const auto back = unpacked<Standing>(packed(standing()));
  ASSERT_TRUE(back);
  EXPECT_EQ(back->supervisor, standing().supervisor);
  ASSERT_EQ(back->subordinates.size(), 1U);
  EXPECT_EQ(back->subordinates[0].identity.title, "Clerk");
  EXPECT_TRUE(back->subordinates[0].direct);
  EXPECT_FALSE(back->subordinates[0].vacant);
  EXPECT_EQ(back->subordinates[0].headcount, 4);
  EXPECT_EQ(back->levels_below_ses, 2);
  EXPECT_EQ(back->confidence, 0.25);
  EXPECT_EQ(back->evidence, standing().evidence);
}

TEST(PackedValues, ComeBackFromEveryKindOfPaper) {
  SurveyedPaper paper;
  paper.records.push_back({.document_id = "id", .path = "p", .kind = RecordKind::org_chart});
  paper.duties.known = true;
  paper.duties.slots[127] = 517;
  paper.chart.posts.push_back({.identity = {.title = "Chief"}, .headcount = 3});
  paper.chart.lines.push_back({.subordinate = 1, .supervisor = 0, .doubt = "two lines cross"});
  paper.list.entries.push_back({.supervisory_code = "2", .vacant = true});
  paper.problem = Problem{Problem::Kind::malformed_rule, "where", "why"};
  const auto back = unpacked<SurveyedPaper>(packed(paper));
  ASSERT_TRUE(back);
  EXPECT_EQ(packed(*back), packed(paper));
  EXPECT_EQ(back->duties, paper.duties);
  EXPECT_EQ(back->chart.lines[0].doubt, "two lines cross");
  EXPECT_EQ(back->problem, paper.problem);
}

TEST(PackedValues, DifferWhereAnyFieldDoes) {
  const std::string whole = packed(standing());
  Standing other = standing();
  other.subordinates[0].contractor = true;
  EXPECT_NE(packed(other), whole);
  other = standing();
  other.evidence[0].box.y1 += 0.5;
  EXPECT_NE(packed(other), whole);
  // The end of one text and the beginning of the next are told apart.
  EXPECT_NE(packed(std::string("ab"), std::string("c")),
            packed(std::string("a"), std::string("bc")));
}

TEST(PackedValues, AreRefusedWhereTheyAreCutOrLonger) {
  const std::string whole = packed(standing());
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_FALSE(unpacked<Standing>(whole.substr(0, size))) << "cut at byte " << size;
  EXPECT_FALSE(unpacked<Standing>(whole + '\0'));
}

TEST(PackedValues, OfAnAbsurdLengthTakeNoMemory) {
  EXPECT_FALSE(unpacked<std::vector<Evidence>>(packed(std::uint64_t{1} << 60)));
  EXPECT_FALSE(unpacked<std::string>(packed(~std::uint64_t{0})));
}

TEST(PackedValues, HoldAllFieldsOfAStruct) {
  EXPECT_EQ(field_count<Evidence>(), 6U);
  EXPECT_EQ(field_count<LikePosition>(), 12U);
  EXPECT_EQ(field_count<Identity>(), 10U);
}

}  // namespace
}  // namespace secondlook
