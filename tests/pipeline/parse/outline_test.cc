// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/outline.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

// "header, introduction, duties, fes-1 1-8 1550".
std::string told(std::string_view drawing) {
  std::string all;
  for (const Part& part : outline_of(drawn(drawing))) {
    if (!all.empty()) all += ", ";
    all += part.section == "factor" ? part.factor.factor->id : part.section;
    if (!part.stated.level.empty()) all += " " + part.stated.level;
    if (part.stated.points) all += " " + std::to_string(*part.stated.points);
  }
  return all;
}

TEST(Outline, CutsAPaperAtItsHeadings) {
  EXPECT_EQ(told("Program Analyst\nGS-0343-13\n\n"
                 "INTRODUCTION\nThe incumbent plans.\n\n"
                 "II. MAJOR DUTIES AND RESPONSIBILITIES:\n1. Plans.\n\n"
                 "Factor 1 - Knowledge Required by the Position    Level 1-8, 1550 Points\n"
                 "Mastery of methods.\n\n"
                 "Conditions of Employment\nTravel.\n"),
            "header, introduction, duties, fes-1 1-8 1550, conditions");
}

TEST(Outline, TakesAHeadingInSentenceCaseThatStandsApart) {
  EXPECT_EQ(told("Program Analyst\nGS-0343-13\n\nMajor duties\n\nPlans the work.\n"),
            "header, duties");
  EXPECT_EQ(told("Program Analyst\nGS-0343-13\n\nThe employee has many\nMajor duties\nto do.\n"),
            "header");
}

TEST(Outline, KnowsFactorsThatAPaperHeadsInItsOwnWords) {
  EXPECT_EQ(told("Paralegal\nGS-0950-9\n\nWhat one must know\n\nThe law.\n\n"
                 "How it is supervised\n\nThe chief assigns.\n\n"
                 "What there is to go by\n\nStatutes.\n\n"
                 "What makes it difficult\n\nRecords differ.\n\n"
                 "Surroundings\n\nAn office.\n"),
            "header, fes-1, fes-2, fes-3, fes-4, fes-9");
  EXPECT_EQ(told("Paralegal\nGS-0950-9\n\nMajor duties\n\nReads records.\n\n"
                 "Guidance to field offices\n\nWrites it.\n"),
            "header, duties")
      << "one such heading is about something else";
}

TEST(Outline, KeepsAShortNarrativeBeforeItsLevel) {
  const RunningText text = drawn(
      "+----------------------+-----------------------+-----+-----+\n"
      "| 8. Physical Demands  | The work is sedentary | 8-1 | 5   |\n"
      "+----------------------+-----------------------+-----+-----+\n"
      "| 9. Work Environment  | An office             | 9-1 | 5   |\n"
      "+----------------------+-----------------------+-----+-----+\n"
      "| 3. Guidelines        | A few manuals         | 3-1 | 25  |\n"
      "+----------------------+-----------------------+-----+-----+\n");
  const auto parts = outline_of(text);
  ASSERT_EQ(parts.size(), 4u);
  EXPECT_EQ(parts[1].stated.level, "8-1");
  EXPECT_EQ(text.text.substr(parts[1].body_begin, 21), "The work is sedentary");
}

TEST(Outline, KnowsAFactorByALevelThatItsNarrativeFollows) {
  EXPECT_EQ(told("Factors\n\n1-8 (1550) Mastery of contract law by which important changes\n"
                 "have been decided.\n\n2-4 (450) The chief lays down overall objectives and\n"
                 "resources.\n"),
            "header, fes-1 1-8 1550, fes-2 2-4 450");
}

TEST(Outline, ReadsLevelsWhereverTheHeadingHasThem) {
  EXPECT_EQ(told("Factor 2. Supervisory Controls\nLevel 2-4   450 points\nThe supervisor sets.\n"),
            "header, fes-2 2-4 450");
  EXPECT_EQ(told("Factor 1: Knowledge Required by the Position (Level\n1-7 - 1250 points)\n\n"
                 "Professional knowledge.\n"),
            "header, fes-1 1-7 1250");
  EXPECT_EQ(told("1. Knowledge Required by the Position       1-8       1550\n"
                 "2. Supervisory Controls                     2-4       450\n"
                 "3. Guidelines                               3-4       450\n"),
            "header, fes-1 1-8 1550, fes-2 2-4 450, fes-3 3-4 450");
  EXPECT_EQ(told("FACTOR 1. KNOWLEDGE REQUIRED BY THE POSITION\n\nFL 1-7, 1250 pts.\nKnows.\n"),
            "header, fes-1 1-7 1250");
}

TEST(Outline, TakesTheLevelOfResponsibilityForControls) {
  EXPECT_EQ(told("Duties\nSorts the mail.\n\n"
                 "Level of Responsibility\nThe supervisor checks the work.\n"),
            "header, duties, supervisory_controls");
}

TEST(Outline, MakesNoFactorsOfANarrativePapersHeadings) {
  EXPECT_EQ(told("Major Duties\nPlans the work of the unit.\n\n"
                 "Supervisory Controls\nWorks under the Director.\n\n"
                 "Physical Demands\nSedentary.\n\n"
                 "Work Environment\nOffice.\n"),
            "header, duties, supervisory_controls, conditions, conditions");
  EXPECT_EQ(told("Factor 1 - Program Scope and Effect   Level 1-3, 550 points\nDirects.\n\n"
                 "Factor 2 - Organizational Setting   Level 2-2, 250 points\nReports.\n\n"
                 "Factor 6 - Other Conditions   Level 6-5, 1225 points\nCoordinates.\n\n"
                 "Supervisory Controls\nWorks under the Director.\n"),
            "header, gssg-1 1-3 550, gssg-2 2-2 250, gssg-6 6-5 1225, supervisory_controls");
}

TEST(Outline, KnowsFactorsByNameAloneWhereThereAreMost) {
  EXPECT_EQ(told("KNOWLEDGE REQUIRED BY THE POSITION\nMastery.\n\nSUPERVISORY CONTROLS\nSets.\n\n"
                 "GUIDELINES\nLaws.\n\nCOMPLEXITY\nVaried.\n\nSCOPE AND EFFECT\nWide.\n"),
            "header, fes-1, fes-2, fes-3, fes-4, fes-5");
}

TEST(Outline, LeavesSentencesThatBreakBeforeAFactorWhole) {
  EXPECT_EQ(
      told("Introduction\nThe knowledge that the work requires is described more fully under\n"
           "Factor 1. The employee applies it.\n"),
      "header, introduction");
}

TEST(Outline, LeavesHeadingsOfDutiesInTheDuties) {
  EXPECT_EQ(told("Major Duties\n1. Program Responsibilities\nPlans.\n"
                 "2. Supervisory Responsibilities\nRates.\n"),
            "header, duties");
  EXPECT_EQ(told("Major Duties\nSupervisory Duties (40%)\nRates.\n\nSupervisory Duties       60%\n"
                 "Plans.\n"),
            "header, duties");
}

TEST(Outline, CoversTheTextWithoutOverlap) {
  const RunningText text =
      drawn("Introduction\nThe unit.\n\nDuties\nPlans.\n\nGuidelines\nLaws.\n");
  std::size_t at = 0;
  for (const Part& part : outline_of(text)) {
    EXPECT_GE(part.heading_begin, at);
    EXPECT_GE(part.body_begin, part.heading_end);
    EXPECT_GE(part.body_end, part.body_begin);
    at = part.body_end;
  }
  EXPECT_LE(at, text.text.size());
}

}  // namespace
}  // namespace secondlook
