// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/pd_outdated.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/models/link/link_sample.h"
#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

PositionDescription signed_on(std::string date) {
  PositionDescription position = sample::engineer();
  position.formal_entries[0].date = std::move(date);
  position.formal_entries[0].evidence = sample::at("signed");
  return position;
}

DatedPaper paper(std::string date, int grade, std::string title = "General Engineer") {
  DatedPaper paper;
  paper.identity = sample::identity("", std::move(title), grade);
  paper.date = std::move(date);
  paper.what = "An evaluation statement";
  return paper;
}

std::vector<Finding> findings(const PositionDescription& position, std::vector<DatedPaper> papers,
                              std::optional<std::string> reference = "2024-06-01") {
  return pd_outdated(position, papers, reference, sample::link_words(), sample::standards());
}

TEST(PdOutdated, CountsYearsToTheNewestPaperOfTheArchive) {
  const auto found = findings(signed_on("2014-06-01"), {});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].severity, Severity::low);
  EXPECT_THAT(found[0].summary, testing::HasSubstr("2024-06-01"));
  EXPECT_TRUE(findings(signed_on("2014-06-02"), {}).empty());
  EXPECT_TRUE(findings(signed_on("2001-01-01"), {}, std::nullopt).empty());
}

TEST(PdOutdated, IsGraverWhereALaterPaperShowsAnotherGradeOrTitle) {
  EXPECT_EQ(findings(signed_on("2019-01-01"), {paper("2021-01-01", 14)}).at(0).severity,
            Severity::medium);
  EXPECT_EQ(
      findings(signed_on("2019-01-01"), {paper("2021-01-01", 13, "Contract Specialist")}).size(),
      1U);
}

TEST(PdOutdated, IsSilentWhereThePaperIsOlderOrAgrees) {
  EXPECT_TRUE(findings(signed_on("2019-01-01"), {paper("2017-01-01", 14)}).empty());
  EXPECT_TRUE(findings(signed_on("2019-01-01"), {paper("2021-01-01", 13)}).empty());
}

TEST(PdOutdated, GoesByTheLastSignature) {
  PositionDescription position = signed_on("2001-01-01");
  position.formal_entries.push_back(position.formal_entries[0]);
  position.formal_entries[1].date = "2020-01-01";
  EXPECT_TRUE(findings(position, {}).empty());
}

TEST(ReferenceDate, DoesNotRestOnASingleLateDate) {
  EXPECT_EQ(reference_date({"2019-01-01", "2091-05-05", "2017-01-01", "1998-01-01"}), "2019-01-01");
  EXPECT_FALSE(reference_date({"2019-01-01"}));
}

}  // namespace
}  // namespace secondlook
