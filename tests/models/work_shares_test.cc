// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work_shares.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

std::string told(const std::string& text) {
  Clause clause;
  clause.text = text;
  std::string all;
  for (const WorkShare& share : work_shares(std::vector<Clause>{clause}))
    all += fmt::format("{}GS-{} {:.0f}{}", all.empty() ? "" : ", ", share.grade, share.percent,
                       share.or_above ? " or above" : "");
  return all;
}

TEST(WorkShares, AreToldInPercentAndInParts) {
  EXPECT_EQ(told("About 45 percent of the work is at GS-12."), "GS-12 45");
  EXPECT_EQ(told("GS-9 conservation work amounts to about a fifth of hours."), "GS-9 20");
  EXPECT_EQ(told("The GS-13 part comes to a third of all hours of work."), "GS-13 33");
  EXPECT_EQ(told("Two thirds of the hours are at GS-5."), "GS-5 67");
}

TEST(WorkShares, StandBehindTheirGradesInRowsThatRunTogether) {
  EXPECT_EQ(
      told("GS-12 specialists, 4 ........ 18 percent of hours GS-11 specialists, 14 ...... 58 "
           "percent GS-9 specialists, 3 .... 24 percent"),
      "GS-9 24, GS-11 58, GS-12 18");
  EXPECT_EQ(told("GS-12 work is 60 percent of hours and GS-13 work is 14 percent of hours."),
            "GS-12 60, GS-13 14");
  EXPECT_EQ(told("GS-11 work is 68 percent of hours and GS-12 work 8."), "GS-11 68, GS-12 8");
  EXPECT_EQ(told("GS-7 makes up seventy-two percent of hours, GS-5 sixteen, GS-12 twelve."),
            "GS-5 16, GS-7 72, GS-12 12");
}

TEST(WorkShares, InRowsLeaveOutTheWorkOfLeaders) {
  EXPECT_EQ(
      told("GS-11 specialists, 70 percent of hours GS-11 leaders, 12 percent GS-9, 18 percent"),
      "GS-9 18, GS-11 70");
  EXPECT_EQ(
      told("GS-13 auditors, 40 percent, half of whose hours go to leading GS-12, 60 percent of "
           "hours"),
      "GS-12 60, GS-13 20");
}

TEST(WorkShares, OfAGradeAndAboveAreMarked) {
  EXPECT_EQ(told("Forty percent of the work is at GS-12 or above."), "GS-12 40 or above");
}

TEST(WorkShares, AreNeitherPartTimeNorTheSupervisorsOwnWork) {
  EXPECT_EQ(told("Two student aides, GS-2, work half time each."), "");
  EXPECT_EQ(told("About half of the time of this GS-8 goes to leading."), "");
  EXPECT_EQ(told("The incumbent spends 40 percent of the time on cases of GS-12 personally."), "");
}

std::string whole(const std::vector<std::string>& texts) {
  std::vector<Clause> clauses(texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) clauses[i].text = texts[i];
  std::string all;
  for (const WorkShare& share : whole_workload(clauses))
    all += fmt::format("{}GS-{} {:.0f}", all.empty() ? "" : ", ", share.grade, share.percent);
  return all;
}

TEST(WholeWorkload, IsReadFromRowsThatComeToTheWholeWhateverTheirWords) {
  EXPECT_EQ(whole({"Hours by grade:", "GS-11 quality control 5%", "GS-9 classers 38%",
                   "GS-2/3 handlers 57%"}),
            "GS-3 57, GS-9 38, GS-11 5");
  EXPECT_EQ(whole({"Instructors: 10.", "A study says = GS-9. 59% of hrs.", "Demonstrators: 3.",
                   "= GS-6.", "41%."}),
            "GS-6 41, GS-9 59");
  EXPECT_EQ(whole({"Eighteen people, none of them supervisors: economists GS-13, 31 percent",
                   "assistants GS-7, 69 percent."}),
            "GS-7 69, GS-13 31");
}

TEST(WholeWorkload, IsNoneWhereRowsFallShortOrAShareBelongsToSomethingElse) {
  EXPECT_EQ(whole({"Technicians, GS-7 (66 percent)", "technicians, GS-9 (17 percent)"}), "");
  EXPECT_EQ(whole({"Technicians, GS-7 (66 percent)", "technicians, GS-9 (17 percent)",
                   "aids, GS-4, who file", "Supervision takes 85 percent of the time."}),
            "");
  EXPECT_EQ(whole({"Clerks GS-5.", "They file.", "They type.", "They sort.", "Typing, 60 percent.",
                   "Letters GS-7, 40 percent."}),
            "");
}

}  // namespace
}  // namespace secondlook
