// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/description_sections.h"

#include <gmock/gmock.h>

#include "tests/pipeline/report/sample_review.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string sections_of(const PositionDescription& description) {
  const ReviewedPosition position = made::engineer();
  MarkedPages pages;
  StatementLinks links(position, pages);
  return description_sections(description, links).markup();
}

PositionDescription engineer() { return made::engineer().file.description; }

std::string not_found(const std::string& caption) {
  return "<th scope=\"row\">" + caption + "</th><td class=\"none\" colspan=\"2\">not found";
}

TEST(ClassificationSection, SaysWhatAReaderWouldLookForAndIsNotThere) {
  const std::string html = sections_of({});
  for (const char* caption : {"Title", "Pay plan", "Series", "Grade", "PD number", "Organization"})
    EXPECT_THAT(html, HasSubstr(not_found(caption))) << caption;
  EXPECT_THAT(html, Not(HasSubstr("FLSA")));
  EXPECT_THAT(html, Not(HasSubstr("Organizational title")));
}

TEST(ClassificationSection, MissesNoGradeOfAnExecutive) {
  PositionDescription description = engineer();
  description.classified.pay_plan->value = "SL";
  description.classified.grade.reset();
  EXPECT_THAT(sections_of(description), Not(HasSubstr(not_found("Grade"))));
  description.classified.pay_plan->value = "GS";
  EXPECT_THAT(sections_of(description), HasSubstr(not_found("Grade")));
}

TEST(FactorsSection, ShowsLevelsPointsTotalsAndTheRange) {
  const std::string html = sections_of(engineer());
  EXPECT_THAT(html, HasSubstr(R"(Factor 1</th><td>1-8</td><td class="number">1,550</td>)"));
  EXPECT_THAT(html, HasSubstr(R"(Factor 7</th><td>7-D</td><td class="number"></td>)"));
  EXPECT_THAT(html, HasSubstr(R"(Total stated</th><td class="number">3,220</td>)"));
  EXPECT_THAT(html, HasSubstr("3,155\u20133,600"));
}

TEST(FactorsSection, AddsUpNoPointsOfTwoSystems) {
  PositionDescription description = engineer();
  description.stated.factors.pop_back();
  EXPECT_THAT(sections_of(description), HasSubstr("Sum of the points above"));
  description.stated.factors[1].factor = "gssg-2";
  EXPECT_THAT(sections_of(description), Not(HasSubstr("Sum of the points above")));
}

TEST(FactorsSection, PointsAtTheNarrativeWhereNoLevelIsPrinted) {
  PositionDescription description = engineer();
  description.stated.factors[0].evidence.clear();
  description.stated.factors[0].narrative_evidence = {made::words('a', 5, "Mastery")};
  EXPECT_THAT(sections_of(description), HasSubstr("page 5, a.pdf"));
}

TEST(DutiesSection, AddsUpPercentages) {
  PositionDescription description = engineer();
  EXPECT_THAT(sections_of(description), HasSubstr("Percentages add up to 100."));
  description.duties[0].percent = 12.5;
  EXPECT_THAT(sections_of(description), HasSubstr("Percentages add up to 52.5."));
  for (Duty& duty : description.duties) duty.percent.reset();
  EXPECT_THAT(sections_of(description), Not(HasSubstr("Percentages add up")));
}

TEST(DutiesSection, SaysWhatOfADutyIsNotTheIncumbentsOwn) {
  PositionDescription description = engineer();
  EXPECT_THAT(sections_of(description), Not(HasSubstr("class=\"qualified\"")));
  description.duties[1].evidence.push_back(made::words('a', 3, "The chief signs"));
  description.duties[1].evidence.back().assertion = "delegated";
  EXPECT_THAT(sections_of(description),
              HasSubstr(R"(<q>The chief signs</q> <span class="tag">delegated</span>)"));
}

TEST(DutiesSection, FoldsALongDutyAndKeepsAllOfIt) {
  PositionDescription description = engineer();
  description.duties[0].text = "Reviews " + std::string(600, 'x') + " the end";
  EXPECT_THAT(sections_of(description),
              testing::AllOf(HasSubstr("<details><summary>"), HasSubstr("the end</details>")));
}

TEST(CertificationsSection, TellsSignedFromUnsigned) {
  PositionDescription description = engineer();
  description.formal_entries.push_back({"employee review", std::nullopt, false, {}});
  const std::string html = sections_of(description);
  EXPECT_THAT(html, HasSubstr("classification certification</th><td>signed, 2019-04-01</td>"));
  EXPECT_THAT(html, HasSubstr("employee review</th><td>not signed</td>"));
}

}  // namespace
}  // namespace secondlook
