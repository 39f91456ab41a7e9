// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/reporting_level_conflict.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_standing.h"

namespace secondlook {
namespace {

SupervisoryScope reporting(std::string to, std::optional<int> levels = {}) {
  SupervisoryScope scope;
  scope.evidence = sample::at("reports to the " + to);
  scope.reports_to = std::move(to);
  scope.reporting_levels_below_ses = levels;
  scope.levels_told_step_by_step = levels.has_value();
  return scope;
}

std::vector<Finding> findings(const SupervisoryScope& scope, const Standing& standing) {
  return reporting_level_conflict(scope, standing, sample::link_words(), sample::standards());
}

TEST(ReportingLevelConflict, IsFoundWhereThePdSkipsALevel) {
  Standing standing = sample::standing();
  standing.levels_below_ses = 2;
  const auto found = findings(reporting("Director", 1), standing);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].rule, "reporting-level-conflict");
  EXPECT_EQ(found[0].evidence.size(), 2U);
}

TEST(ReportingLevelConflict, IsSilentWhereBothAgreeOrOneIsSilent) {
  EXPECT_TRUE(findings(reporting("Director, Office of Tides", 1), sample::standing()).empty());
  EXPECT_TRUE(findings(reporting("Director", {}), sample::standing()).empty());
  EXPECT_TRUE(findings(reporting("", 2), Standing{}).empty());
}

TEST(ReportingLevelConflict, IsFoundWhereAnotherUnitsHeadIsAbove) {
  EXPECT_EQ(findings(reporting("Chief, Dredging Division"), sample::standing()).size(), 1U);
}

TEST(ReportingLevelConflict, LeavesOtherWordsForOnePostAlone) {
  for (const std::string to :
       {"Office Director", "Director", "Deputy Director of the Office of Tides",
        "Dir, Ofc of Tides", "supervisor", "Supervisory Oceanographer"})
    EXPECT_TRUE(findings(reporting(to), sample::standing()).empty()) << to;
}

TEST(ReportingLevelConflict, TellsHeadsByTheUnitInTheirBox) {
  Standing standing = sample::standing();
  standing.supervisor->title = "Director";
  standing.supervisor->organization = {"Division of Tides"};
  const auto found = findings(reporting("Director, Division of Dredging"), standing);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_THAT(found[0].summary, testing::HasSubstr("shows the Director, Division of Tides."));
  for (const std::string to : {"Director, Tides Division", "Director, Division of Tide Tables",
                               "Director of Dredging", "Director", "Chief Oceanographer"})
    EXPECT_TRUE(findings(reporting(to), standing).empty()) << to;
  for (const std::string unit : {"DTD Division", "Div. of Dred.", "Dredges"}) {
    standing.supervisor->organization = {unit};
    EXPECT_TRUE(findings(reporting("Director, Division of Tides"), standing).empty()) << unit;
  }
}

TEST(ReportingLevelConflict, ComparesTheSupervisorsGrade) {
  Standing standing = sample::standing();
  standing.supervisor->pay_plan = "GS";
  standing.supervisor->grade = 14;
  SupervisoryScope scope = reporting("Director, Office of Tides");
  scope.reports_to_grade = 14;
  scope.grade_told_with_superior = true;
  EXPECT_TRUE(findings(scope, standing).empty());
  scope.reports_to_grade = 15;
  EXPECT_EQ(findings(scope, standing).size(), 1U);
  scope.grade_told_with_superior = false;
  EXPECT_TRUE(findings(scope, standing).empty()) << "of somebody whom the paper names besides";
  scope.grade_told_with_superior = true;
  for (const char* title :
       {"Acting Director, Office of Tides", "Deputy Director, Office of Tides"}) {
    standing.supervisor->title = title;
    EXPECT_TRUE(findings(scope, standing).empty()) << title;
  }
}

TEST(ReportingLevelConflict, LeavesLevelsAloneThatAreNotToldOrNotShown) {
  Standing standing = sample::standing();
  standing.levels_below_ses = 2;
  SupervisoryScope scope = reporting("Director", 1);
  scope.levels_told_step_by_step = false;
  EXPECT_TRUE(findings(scope, standing).empty()) << "it was inferred from what is told";
  scope.levels_told_step_by_step = true;
  EXPECT_EQ(findings(scope, standing).size(), 1U);
  standing.every_level_shown = false;
  EXPECT_TRUE(findings(scope, standing).empty()) << "a deputy may or may not be a level";
}

TEST(ReportingLevelConflict, LeavesTheOtherOfTwoSuperiorsAlone) {
  SupervisoryScope scope = reporting("Chief, Dredging Division");
  scope.evidence = sample::at(
      "reports technically to the Chief, Dredging Division and administratively to the Director, "
      "Office of Tides");
  EXPECT_TRUE(findings(scope, sample::standing()).empty());
  scope.evidence = sample::at("reports technically to the Chief, Dredging Division");
  EXPECT_EQ(findings(scope, sample::standing()).size(), 1U);
}

TEST(ReportingLevelConflict, DoesNotRestOnDoubtfulLines) {
  Standing standing = sample::standing();
  standing.levels_below_ses = 3;
  standing.confidence = 0.5;
  EXPECT_TRUE(findings(reporting("Director", 1), standing).empty());
}

}  // namespace
}  // namespace secondlook
