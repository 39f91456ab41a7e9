// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_numbers.h"

#include <gtest/gtest.h>

#include <vector>

namespace secondlook {
namespace {

// What a sentence about the incumbent tells.
std::optional<int> employees(const char* sentence) {
  std::vector<Clause> clauses(1);
  clauses[0].end = 1;
  clauses[0].text = sentence;
  return staff_numbers(clauses).employees;
}

TEST(StaffNumbers, AreToldInManyWords) {
  for (const char* sentence :
       {"Serves as first-line supervisor for sixteen subordinates in the Seed Branch.",
        "Subordinate staff of the Seed Branch consists of 8 Botanists, 5 technicians and 3 clerks.",
        "Leads the workforce of the Seed Branch, which numbers 16, and plans its work.",
        "Is responsible for the supervision of the Seed Branch (16 positions).",
        "Sixteen civil servants answer to the incumbent.",
        "Is the head of the Seed Branch and has 16 people under him.",
        "16 employees are supervised by this position.",
        "Provides first-level supervision to 16 FTE in the Seed Branch.",
        "Plans and directs the work of a 16-member staff in support of a 500-member bureau.",
        "16 employees in two branches receive their assignments and ratings from the incumbent.",
        "The incumbent's span of control is 16 employees.",
        "Subordinate positions: 16.",
        "Has charge of 16 persons.",
        "The incumbent has 16 subordinates.",
        "Supervises 12-16 employees.",
        "Supervises between 12 and 16 employees.",
        "The number of employees supervised is 16.",
        "Staffing: authorized 16.",
        "Has supervisory authority over 16 employees.",
        "Directs four teams of four employees each.",
        "Supervises the Intake Unit (7 positions) and the Closeout Unit (9 positions).",
        "Supervises 16 employees and oversees 30 contractor personnel.",
        "There are presently 16 on board in the Seed Branch, each of them rated by the incumbent."})
    EXPECT_EQ(employees(sentence), 16) << sentence;
}

TEST(StaffNumbers, AreNotThoseOfOthers) {
  for (const char* sentence :
       {"The Branch serves 900 employees in 14 offices.",
        "The Bureau has 450 employees, of whom 12 work in laboratories.",
        "The staff of the Bureau consists of 300 inspectors and 20 clerks.",
        "Each year 40 employees of the Bureau are trained on board the ship.",
        "Oversees 2 laboratories, 10 greenhouses and 4 seed banks.",
        "Is one of four branches of the Division, which has 40 employees in all.",
        "Supervises the work of 30 contractor employees.", "Has sailed 16 years under the chief.",
        "Is responsible for 16 reports of the Branch."})
    EXPECT_EQ(employees(sentence), std::nullopt) << sentence;
}

TEST(StaffNumbers, DoNotCountThePeersOfTheIncumbent) {
  EXPECT_FALSE(employees("Is one of four branch chiefs who report to the Director."));
  EXPECT_EQ(employees("Four branch chiefs report to the incumbent."), 4);
}

TEST(StaffNumbers, AreThoseOfAFirmWhichHiresThem) {
  std::vector<Clause> clauses(1);
  clauses[0].text = "All 118 are hired and paid by the firm.";
  EXPECT_EQ(staff_numbers(clauses).contractors, 118);
  EXPECT_FALSE(staff_numbers(clauses).employees);
  EXPECT_EQ(employees("Four hundred employees are assigned, in one building."), 400);
}

}  // namespace
}  // namespace secondlook
