// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_entries.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>

namespace secondlook {
namespace {

// "7 GS-11, 1 GS-9": people and grades; supervisors and leaders marked, part-time work as hours.
std::string told(std::string_view text) {
  std::string all;
  for (const StaffEntry& entry : staff_entries(text)) {
    if (!all.empty()) all += ", ";
    all += fmt::format("{:g} {}-{}", entry.people, entry.pay_plan, entry.grade);
    if (entry.full_time != entry.people) all += fmt::format(" as {:.2g}", entry.full_time);
    if (entry.supervisors) all += " supervisors";
    if (entry.leaders) all += " leaders";
    if (entry.contractors) all += " contractors";
    if (entry.support) all += " support";
  }
  return all;
}

TEST(StaffEntries, TellTheNumberBeforeTheGradeOrBehindIt) {
  EXPECT_EQ(told("seven Chemists GS-1320-11; three Physical Science Technicians GS-1311-7"),
            "7 GS-11, 3 GS-7");
  EXPECT_EQ(told("Foresters GS-11, four (two in layout, two in sales)."), "4 GS-11");
  EXPECT_EQ(told("Mil Pay Tech GS-6, five Mil Pay Tech GS-5, three"), "5 GS-6, 3 GS-5");
  EXPECT_EQ(told("Clinical Nurse, GS-0610-10: 8 Practical Nurse, GS-0620-06: 7"),
            "8 GS-10, 7 GS-6");
  EXPECT_EQ(told("2 x GS-11 IT Specialists: problem managers"), "2 GS-11");
  EXPECT_EQ(told("GS-13 (30)"), "30 GS-13");
  EXPECT_EQ(told("Verifiers 8 GS-5"), "8 GS-5");
}

TEST(StaffEntries, AreSupervisorsWhereBracketsBehindTheGradeSaySo) {
  EXPECT_EQ(told("6 lockmasters, GS-11 (supervisors; each has twenty hands)"),
            "6 GS-11 supervisors");
  EXPECT_EQ(told("two engineers GS-12 (first-line supervisors)"), "2 GS-12 supervisors");
  EXPECT_EQ(told("two engineers GS-12 (nonsupervisory)"), "2 GS-12");
}

TEST(StaffEntries, TellThePartsOfATotalAndNotTheTotal) {
  EXPECT_EQ(told("61 managers, engineers and planners, of whom 44 are GS-12 and 17 GS-11."),
            "44 GS-12, 17 GS-11");
  EXPECT_EQ(told("five Mail Clerks, three at GS-305-3 and two at GS-305-4"), "3 GS-3, 2 GS-4");
}

TEST(StaffEntries, CountTraineesAtTheGradeTheyTrainFor) {
  EXPECT_EQ(told("one Chemist GS-9 in training for GS-11"), "1 GS-11");
  EXPECT_EQ(told("3 x GS-7 IT Specialists on a GS-7/9 ladder"), "3 GS-9");
  EXPECT_EQ(told("four engineers in the GS-5/7/9/11 program"), "4 GS-11");
}

TEST(StaffEntries, LeaveOutWhoIsAPartOfAGroupWithAGrade) {
  EXPECT_EQ(told("14 Specialists at GS-12 (two of them at GS-11 in their first year)"), "14 GS-12");
}

TEST(StaffEntries, CountHoursAndNotHeads) {
  EXPECT_EQ(told("2 student aides, GS-2, half time each during the school year"),
            "2 GS-2 as 1 support");
  EXPECT_EQ(told("Six seasonal park guides, GS-4, about five months each."), "6 GS-4 as 2.5");
  EXPECT_EQ(told("24 volunteers, whose hours come to those of six full-time people and whose work "
                 "is like GS-4"),
            "24 GS-4 as 6");
  EXPECT_EQ(told("Purchasing Agents GS-7: 3, of whom one works half time"), "3 GS-7 as 2.5");
}

TEST(StaffEntries, TellSupervisorsAndLeadersApart) {
  EXPECT_EQ(told("Four section supervisors (GS-10), 38 Contact Representatives at GS-8"),
            "4 GS-10 supervisors, 38 GS-8");
  EXPECT_EQ(told("Shift leads, GS-6: three"), "3 GS-6 leaders");
  EXPECT_EQ(told("nine grants managers at GS-12"), "9 GS-12");
  EXPECT_EQ(told("46 economists in four branches, each headed by a GS-14"), "4 GS-14 supervisors");
}

TEST(StaffEntries, CountNoShareHourUnitOrSuperior) {
  EXPECT_EQ(told("60 percent of the work is at GS-12"), "");
  EXPECT_EQ(told("Reports to the Chief of Operations (GS-12)."), "");
  EXPECT_EQ(told("The heads of the other nine regions are classified GS-14."), "");
  EXPECT_EQ(told("works two days a week for a GS-13"), "");
  EXPECT_EQ(told("nobody but a GS-12"), "");
  EXPECT_EQ(told("work at the GS-4, 5 or 6 level"), "");
}

TEST(StaffEntries, OfWhomOneGradeIsToldTogetherAreAllCounted) {
  EXPECT_EQ(told("Three people: a budget assistant, a pay assistant and two clerks, all at GS-7"),
            "4 GS-7 support");
  EXPECT_EQ(told("one expediter and two inspectors, whose duties are matched with GS-7"), "3 GS-7");
}

TEST(StaffEntries, AreNotCountedByANumberOfOtherThings) {
  EXPECT_EQ(told("the Assistant Director (GS-13), three adjudication units and a print room"), "");
}

TEST(StaffEntries, OfSoldiersAreNoSupervisorsByTheirRank) {
  EXPECT_EQ(told("two detailed military police sergeants equal to GS-7"), "2 GS-7");
  EXPECT_EQ(told("two guard sergeants GS-7"), "2 GS-7 supervisors");
}

TEST(StaffEntries, OfAListWithDashesAreAllRead) {
  EXPECT_EQ(told("- Eighteen Legal Clerks, GS-0986-7 - Four Filers, GS-0303-5"),
            "18 GS-7 support, 4 GS-5");
}

TEST(StaffEntries, BehindTheirChiefsGradeAreNoChiefs) {
  EXPECT_EQ(told("Section chief, Sampling, GS-14: five GS-13, two GS-12 statisticians"),
            "1 GS-14 supervisors, 5 GS-13, 2 GS-12");
}

TEST(StaffEntries, AreCountedAtTheFullLevelOfEach) {
  EXPECT_EQ(told("Seven import specialists, a full performance level of GS-12 for each"),
            "7 GS-12");
}

TEST(StaffEntries, AreSoManyHeadsAsThereAreUnits) {
  EXPECT_EQ(told("divided into nine Units, three on each tour, each under a Unit Chief (GS-13)."),
            "9 GS-13 supervisors");
}

TEST(StaffEntries, AreCountedAtTheEndOfDotsThatLeadAcrossTheRow) {
  EXPECT_EQ(told("Graders, GS-1980-9, licensed in all grains .............. 17"), "17 GS-9");
}

}  // namespace
}  // namespace secondlook
