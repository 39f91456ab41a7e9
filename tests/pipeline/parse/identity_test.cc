// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/identity.h"

#include <gtest/gtest.h>

#include <tuple>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

Classification read(std::string_view drawing) { return parsed(drawing).classified; }

// "Program Analyst | GS | 0343 | 14".
std::string told(const Classification& is) {
  std::string all = is.title ? is.title->value : "-";
  all += " | " + (is.pay_plan ? is.pay_plan->value : "-") + " | ";
  for (std::size_t i = 0; i < is.series.size(); ++i) all += (i ? "/" : "") + is.series[i].value;
  return all + " | " + (is.grade ? std::to_string(is.grade->value) : "-");
}

std::string units(const Classification& is) {
  std::string all;
  for (const auto& unit : is.organization) all += (all.empty() ? "" : " > ") + unit.value;
  return all;
}

TEST(Identity, StandsInALineOverThePaper) {
  const auto is = read(
      "U.S. Department of Works\nBureau of Harbors - Inspection Division\n"
      "Interdisciplinary: General Engineer/Physical Scientist\nGS-0801/1301-13\n"
      "Organizational Title: Facility Representative\nPosition Description No. BHS-2203\n\n"
      "Introduction\nThe Office of Nothing of the Department\nreviews.\n\nMajor Duties\n1. "
      "Plans.\n");
  EXPECT_EQ(told(is),
            "Interdisciplinary: General Engineer/Physical Scientist | GS | 0801/1301 | 13");
  EXPECT_EQ(units(is), "U.S. Department of Works > Bureau of Harbors > Inspection Division");
  ASSERT_TRUE(is.organizational_title && is.pd_number);
  EXPECT_EQ(is.organizational_title->value, "Facility Representative");
  EXPECT_EQ(is.pd_number->value, "BHS-2203");
  EXPECT_EQ(quoted(is.grade->evidence), "GS-0801/1301-13");
}

TEST(Identity, StandsBeforeTheGradeThatItMayLeadTo) {
  EXPECT_EQ(told(read("Loan Specialist, GS-1165-09 (Developmental; target GS-12)\n\nMajor "
                      "Duties\n1. Reviews loans.\n")),
            "Loan Specialist | GS | 1165 | 9");
  EXPECT_EQ(told(read("Loan Specialist (Trainee) GS-1165-05\n\nMajor Duties\n1. Reviews "
                      "loans.\n")),
            "Loan Specialist (Trainee) | GS | 1165 | 5");
  EXPECT_EQ(told(read("Career ladder: GS-1165-12\n\nMajor Duties\n1. Reviews loans.\n")),
            "- | - |  | -");
}

TEST(Identity, IsASupervisorsOwnWhereThatIsTheTitle) {
  EXPECT_EQ(told(read("Floor Supervisor, East Floor (GS-0303-08)\n\nMajor Duties\n1. Runs the "
                      "floor.\n")),
            "Floor Supervisor, East Floor | GS | 0303 | 8");
  EXPECT_EQ(told(read("Immediate supervisor: Chief, GS-0303-08\n\nMajor Duties\n1. Answers "
                      "calls.\n")),
            "- | - |  | -");
}

TEST(Identity, MayLeaveOutThatItIsTheGeneralSchedules) {
  EXPECT_EQ(told(read("2210-09 Information Technology Specialist\n\nMajor Duties\n1. Answers "
                      "calls.\n")),
            "Information Technology Specialist | GS | 2210 | 9");
  EXPECT_EQ(told(read("2210-09 Tickets of the last quarter\n\nMajor Duties\n1. Answers "
                      "calls.\n")),
            "- | - |  | -");
}

TEST(Identity, HasNoStatusInItsTitle) {
  for (const auto& [printed, title, status] :
       std::vector<std::tuple<std::string, std::string, std::string>>{
           {"Program Analyst (Supervisor)", "Program Analyst", "supervisory"},
           {"Program Analyst (Non-Supervisory)", "Program Analyst", "neither"},
           {"Civil Engineer (Structural)", "Civil Engineer (Structural)", "-"}}) {
    const auto is = read("Position Title: " + printed + "\nPay Plan: GS\n\nIntroduction\nPlans.\n");
    EXPECT_EQ(is.title ? is.title->value : "-", title);
    EXPECT_EQ(is.supervisory ? is.supervisory->value : "-", status) << printed;
  }
}

TEST(Identity, StandsInOneLineWithTheTitle) {
  EXPECT_EQ(told(read("Program Analyst, GS-0343-14\n\nIntroduction\nPlans.\n")),
            "Program Analyst | GS | 0343 | 14");
  EXPECT_EQ(told(read("Information Technology Specialist\n(Information Security)\nGS-2210-13\n")),
            "Information Technology Specialist (Information Security) | GS | 2210 | 13");
  EXPECT_EQ(told(read("Lead Contract Specialist\nGS-1102-13\n\nDuties\nBuys.\n")),
            "Lead Contract Specialist | GS | 1102 | 13");
}

TEST(Identity, StandsBehindCaptions) {
  EXPECT_EQ(
      told(read("Position Title:         Program Analyst\nPay Plan-Series-Grade:  GS-0343-14\n")),
      "Program Analyst | GS | 0343 | 14");
  EXPECT_EQ(told(read("Title: Program Analyst\nPay Plan: GS  Series: 0343  Grade: 14\n")),
            "Program Analyst | GS | 0343 | 14");
  EXPECT_EQ(told(read("Title                Pay Plan     Series    Grade\n"
                      "Program Analyst      GS           0343      14\n")),
            "Program Analyst | GS | 0343 | 14");
}

TEST(Identity, MayHaveNoGradeBehindItsCaption) {
  const auto is = read("Title: Program Analyst\nPay Plan and Series: GS-0343\n\nDuties\nPlans.\n");
  ASSERT_EQ(is.series.size(), 1u);
  EXPECT_EQ(is.series[0].value, "0343");
  EXPECT_EQ(is.pay_plan->value, "GS");
  EXPECT_FALSE(is.grade);
}

TEST(Identity, MayStandBehindOneCaptionWithTheTitle) {
  const auto is = read("CPD NUMBER: 9G1234\nTITLE, SERIES, GRADE: Program Analyst, GS-0343-11\n");
  EXPECT_EQ(told(is), "Program Analyst | GS | 0343 | 11");
  ASSERT_TRUE(is.pd_number);
  EXPECT_EQ(is.pd_number->value, "9G1234");
}

TEST(Identity, OfTheExecutivesHasNoGrade) {
  EXPECT_EQ(
      told(read("Position Title:   Director, Bureau of Harbors\nPay Plan:   ES\nSeries:   0340\n")),
      "Director, Bureau of Harbors | ES | 0340 | -");
  EXPECT_EQ(told(read("Deputy General Counsel\nES-0905-00\n")),
            "Deputy General Counsel | ES | 0905 | -");
  EXPECT_EQ(told(read("Research Hydrologist\nST-1315-00\n\nDuties\nStudies.\n")),
            "Research Hydrologist | ST | 1315 | -");
}

TEST(Identity, IsNotThatOfSomebodyElseInThePaper) {
  EXPECT_EQ(told(read("Reports to the Director, ES-0340-00\nProgram Analyst\nGS-0343-14\n")),
            "Program Analyst | GS | 0343 | 14");
  EXPECT_EQ(told(read("Program Analyst\nGS-0343-14\n\nDuties\nPlans.\n\n"
                      "Factor 9 - Work Environment, Level 9-1, 5 points\nOffice.\nGrade: GS-13\n")),
            "Program Analyst | GS | 0343 | 14");
}

TEST(Identity, RanksSubdivisionsByTheirOrdinals) {
  EXPECT_EQ(units(read("+-----------------------------------+-----------------------+\n"
                       "| 18. Department, Agency, or        | c. Third Subdivision  |\n"
                       "| Establishment                     | Structures Branch     |\n"
                       "| Department of Works               |                       |\n"
                       "+-----------------------------------+-----------------------+\n"
                       "| a. First Subdivision              | d. Fourth Subdivision |\n"
                       "| Bureau of Locks                   |                       |\n"
                       "+-----------------------------------+-----------------------+\n"
                       "| b. Second Subdivision             | e. Fifth Subdivision  |\n"
                       "| Engineering Division              |                       |\n"
                       "+-----------------------------------+-----------------------+\n")),
            "Department of Works > Bureau of Locks > Engineering Division > Structures Branch");
}

TEST(Identity, PutsTheLargerUnitFirst) {
  EXPECT_EQ(units(read("Title: Budget Analyst\nOrg unit: Records Branch\nParent org: Division of "
                       "Grants\n\nMajor Duties\n1. Plans.\n")),
            "Division of Grants > Records Branch");
  EXPECT_EQ(units(read("Title: Budget Analyst\nParent org: Division of Grants\nOrg unit: Records "
                       "Branch\n\nMajor Duties\n1. Plans.\n")),
            "Division of Grants > Records Branch");
  EXPECT_EQ(units(read("Budget Analyst, GS-0560-12\n\nThe position is in the Records Branch of "
                       "the Canal Administration and plans.\n\nMajor Duties\n1. Plans.\n")),
            "Canal Administration > Records Branch");
  EXPECT_EQ(units(read("Budget Analyst, GS-0560-12\nOrganization: Immediate Office of the "
                       "Secretary\n\nMajor Duties\n1. Plans.\n")),
            "Immediate Office of the Secretary");
}

TEST(Identity, HasAUnitForEachLineOfACell) {
  EXPECT_EQ(units(read("+---------------+----------------------------+\n"
                       "| Organization: | Inland Waters and Harbors  |\n"
                       "|               | Administration             |\n"
                       "|               | Office of Management and   |\n"
                       "|               | Support Services           |\n"
                       "+---------------+----------------------------+\n")),
            "Inland Waters and Harbors Administration > Office of Management and Support Services");
}

TEST(Identity, SaysWhetherThePositionSupervises) {
  for (const auto& [drawing, status] : std::vector<std::pair<std::string, std::string>>{
           {"Supervisory Status:   Managerial\n\nSupervisory Certification\n", "managerial"},
           {"Supervisory Status: Non-Supervisory\n", "neither"},
           {"Supervisory Status: 2\n", "supervisory"},
           {"Supervisory Status: 8\n", "neither"},
           {"11. Position Is:\n  Supervisory\n  Managerial\nX Neither\n", "neither"},
           {"Title: Supervisory Accountant\n", "supervisory"},
           {"Accountant, GS-0510-11   Non-Supervisory\n", "neither"},
           {"Title: Accountant\n", ""}}) {
    const auto is = read(drawing);
    EXPECT_EQ(is.supervisory ? is.supervisory->value : "", status) << drawing;
  }
}

TEST(Identity, SaysWhetherThePositionIsExempt) {
  for (const auto& [drawing, status] : std::vector<std::pair<std::string, std::string>>{
           {"FLSA: Exempt\n", "exempt"},
           {"FLSA: Non-Exempt\n", "nonexempt"},
           {"FLSA: N\n", "nonexempt"},
           {"Fair Labor Standards Act Determination: Exempt - Learned Professional\n", "exempt"},
           {"7. Fair Labor Standards Act\nX Exempt        Nonexempt\n", "exempt"},
           {"7. Fair Labor Standards Act\n  Exempt      X Nonexempt\n", "nonexempt"},
           {"7. Fair Labor Standards Act\n  Exempt        Nonexempt\n", ""}}) {
    const auto is = read(drawing);
    EXPECT_EQ(is.flsa ? is.flsa->value : "", status) << drawing;
  }
}

}  // namespace
}  // namespace secondlook
