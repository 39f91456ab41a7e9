// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/own_unit_size.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <vector>

namespace secondlook {
namespace {

// The sizes that sentences of a paper tell, all about the incumbent.
std::vector<int> sizes(std::initializer_list<const char*> sentences) {
  std::vector<Clause> clauses;
  for (const char* sentence : sentences) {
    Clause clause;
    clause.begin = clauses.size();
    clause.end = clause.begin + 1;
    clause.text = sentence;
    clauses.push_back(std::move(clause));
  }
  std::vector<int> found;
  for (const UnitSize& size : own_unit_sizes(clauses)) found.push_back(size.people);
  return found;
}

using Sizes = std::vector<int>;

TEST(OwnUnitSize, IsThatOfTheUnitWhoseChiefTheIncumbentIs) {
  EXPECT_EQ(sizes({"The Records Branch has 19 employees.", "The incumbent serves as its chief."}),
            Sizes{19});
  EXPECT_EQ(sizes({"The Records Branch consists of twelve analysts and clerks.",
                   "The incumbent heads the Records Branch."}),
            Sizes{12});
  EXPECT_EQ(sizes({"The incumbent is Chief of the Grants Section.",
                   "The staff of the Grants Section consists of 7 specialists."}),
            Sizes{7});
  EXPECT_EQ(sizes({"The authorized strength of the Grants Section is 17.",
                   "The incumbent directs all of it."}),
            Sizes{17});
}

TEST(OwnUnitSize, IsToldBesideWhoHeadsTheUnit) {
  for (const char* sentence :
       {"Directs the Seed Branch, which consists of 17 employees.",
        "As head of the Seed Branch (17 employees), the incumbent plans its work.",
        "The Seed Branch, with its 17 employees, is headed by the incumbent.",
        "There are 17 positions in the Seed Branch, which the incumbent heads.",
        "The incumbent is in charge of the Seed Branch, whose strength is 17.",
        "The strength of the Seed Branch is 17 and the incumbent directs all of it.",
        "Heads a section of 17."})
    EXPECT_EQ(sizes({sentence}), Sizes{17}) << sentence;
  EXPECT_EQ(sizes({"The incumbent directs the Seed Branch.", "It has 17 employees."}), Sizes{17});
  EXPECT_EQ(sizes({"Seventeen employees work in the Seed Branch.", "Serves as its head."}),
            Sizes{17});
}

TEST(OwnUnitSize, IsToldBeforeWhoHeadsTheUnitInTheSameSentence) {
  std::vector<Clause> clauses(2);
  clauses[0].text = "There are 17 positions in the Seed Branch,";
  clauses[1].text = "which the incumbent heads.";
  clauses[1].continues = true;
  EXPECT_EQ(own_unit_sizes(clauses).size(), 1U);
  clauses[1].text = "which the incumbent visits.";
  EXPECT_TRUE(own_unit_sizes(clauses).empty());
  clauses[1].text = "which the incumbent heads.";
  clauses[0].text = "There are 17 positions in the Seed Branch and a laboratory,";
  EXPECT_TRUE(own_unit_sizes(clauses).empty());
}

TEST(OwnUnitSize, IsToldWithTheHeading) {
  EXPECT_EQ(sizes({"The incumbent leads a branch of 19 people."}), Sizes{19});
  EXPECT_EQ(sizes({"Directs the 14-person Permits Branch."}), Sizes{14});
  EXPECT_EQ(sizes({"As head of a section of 9 inspectors, the incumbent plans the work."}),
            Sizes{9});
}

TEST(OwnUnitSize, IsNotThatOfAnotherUnit) {
  EXPECT_EQ(sizes({"The Harbor Division has 120 employees.",
                   "The incumbent serves as chief of the Records Branch."}),
            Sizes{});
  EXPECT_EQ(sizes({"The Harbor Division has 120 employees.", "The Records Branch has 19 employees.",
                   "The incumbent serves as its chief."}),
            Sizes{19});
  EXPECT_EQ(sizes({"The Records Branch has 19 employees.", "The incumbent drafts its schedules."}),
            Sizes{});
  EXPECT_EQ(
      sizes({"The agency has 3,000 employees.", "The incumbent serves as its chief counsel."}),
      Sizes{});
}

TEST(OwnUnitSize, IsNotThatOfAUnitNamedBesides) {
  for (const char* sentence :
       {"Advises the Seed Branch (17 employees).", "Heads a section of 17 States.",
        "The Seed Branch (17 employees) is headed by a botanist."})
    EXPECT_EQ(sizes({sentence}), Sizes{}) << sentence;
  EXPECT_EQ(sizes({"The incumbent advises the Seed Branch.", "It has 17 employees."}), Sizes{});
}

TEST(OwnUnitSize, IsNotANumberOfSomethingElse) {
  EXPECT_EQ(sizes({"The Records Branch has 19 file rooms.", "The incumbent serves as its chief."}),
            Sizes{});
  EXPECT_EQ(
      sizes({"The Records Branch serves 1,900 employees.", "The incumbent serves as its chief."}),
      Sizes{});
}

}  // namespace
}  // namespace secondlook
