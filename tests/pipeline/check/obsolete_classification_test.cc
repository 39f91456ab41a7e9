// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/obsolete_classification.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

using ::testing::HasSubstr;

std::vector<Finding> of(const PositionDescription& position,
                        std::span<const PaperPages> papers = {}) {
  return obsolete_classification(position, papers, sample::standards());
}

TEST(ObsoleteClassification, LeavesCurrentOnesAlone) {
  EXPECT_TRUE(of(sample::engineer()).empty());
  PositionDescription mechanic = sample::engineer();
  mechanic.classified.pay_plan = sample::stated<std::string>("WG");
  mechanic.classified.series = {sample::stated<std::string>("5823")};
  EXPECT_TRUE(of(mechanic).empty()) << "trades are not in our list";
}

TEST(ObsoleteClassification, FindsACancelledSeriesAndItsSuccessor) {
  PositionDescription position = sample::engineer();
  position.classified.series = {sample::stated<std::string>("0334", "GS-334-12")};
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::medium);
  EXPECT_THAT(findings[0].summary, HasSubstr("0334 Computer Specialist was cancelled (2001-05)"));
  EXPECT_THAT(findings[0].summary, HasSubstr("in 2210 Information Technology Management"));
  EXPECT_EQ(findings[0].evidence[0].quote, "GS-334-12");
}

TEST(ObsoleteClassification, OnlyWondersAtASeriesItDoesNotKnow) {
  PositionDescription position = sample::engineer();
  position.classified.series = {sample::stated<std::string>("0897")};
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::low);
}

TEST(ObsoleteClassification, FindsAPayPlanThatEnded) {
  PositionDescription position = sample::engineer();
  position.classified.pay_plan = sample::stated<std::string>("GM");
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary,
              HasSubstr("GM ended (1993-11-01); a position is now classified as GS"));
}

TEST(ObsoleteClassification, FindsAGradeAboveFifteen) {
  PositionDescription position = sample::engineer();
  position.classified.grade = sample::stated(16);
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::high);
  EXPECT_THAT(findings[0].summary, HasSubstr("GS-16 no longer exists"));
  position.classified.grade = sample::stated(15);
  EXPECT_TRUE(of(position).empty());
}

TEST(ObsoleteClassification, PointsAtTheCitationOfAReplacedStandard) {
  Record record;
  record.document_id = "d";
  record.path = "statement.pdf";
  std::vector<Page> pages = {sample::page("Nothing of the kind here"),
                             sample::page("Standards used: GSSG, TS-123, April 1993 and others")};
  pages[1].number = 7;
  const std::vector<PaperPages> papers = {{&record, pages}};
  const auto findings = of(sample::engineer(), papers);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("April 1993"));
  ASSERT_EQ(findings[0].evidence.size(), 1U);
  EXPECT_EQ(findings[0].evidence[0].page, 7);
  EXPECT_THAT(findings[0].evidence[0].quote, HasSubstr("GSSG, TS-123"));
  EXPECT_EQ(findings[0].evidence[0].box.x0, 20) << "begins at the third word";
}

TEST(ObsoleteClassification, LeavesTheStandardInForceAlone) {
  Record record;
  const std::vector<Page> pages = {
      sample::page("General Schedule Supervisory Guide, HRCD-5, June 1998")};
  const std::vector<PaperPages> papers = {{&record, pages}};
  EXPECT_TRUE(of(sample::engineer(), papers).empty());
}

}  // namespace
}  // namespace secondlook
