// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rank_ladder.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

std::vector<Clause> clauses_of(const std::vector<std::string>& sentences) {
  std::vector<Clause> clauses;
  for (const std::string& sentence : sentences) {
    Clause clause;
    clause.text = sentence;
    clause.section = "introduction";
    clauses.push_back(std::move(clause));
  }
  return clauses;
}

int steps(const std::vector<std::string>& sentences) {
  return rank_ladder(clauses_of(sentences)).steps;
}

TEST(RankLadder, HasAStepForEachGradeUpToTheExecutive) {
  EXPECT_EQ(steps({"The Bureau Chief, who belongs to the Senior Executive Service, rates."}), 1);
  EXPECT_EQ(steps({"Rated by the Superintendent (GS-15).",
                   "The reviewing official is the Regional Director (SES)."}),
            2);
  EXPECT_EQ(steps({"Falls under the Permits Section (GS-12) of the Lands Branch (GS-14), Minerals "
                   "Division (GS-15), State Director (SES)."}),
            4);
}

TEST(RankLadder, KnowsAnExecutiveByThePayPlanInBrackets) {
  EXPECT_EQ(steps({"The branch chief is supervised by the Director (GS-15).",
                   "The Director is supervised by the Managing Director (ES)."}),
            2);
}

TEST(RankLadder, CountsOfficersByTheirGrade) {
  EXPECT_EQ(steps({"First-line supervisor is a Colonel;",
                   "the second-line supervisor is a Brigadier General."}),
            2);
}

TEST(RankLadder, LeavesOutTheStaffAndWhoIsMet) {
  EXPECT_EQ(steps({"Works for the Chief Scientist, an SES member.",
                   "Under the branch are nine biologists, GS-12."}),
            1);
  EXPECT_EQ(steps({"Meets with SES officials of other agencies under all conditions."}), 0);
}

TEST(RankLadder, GivesTheNextSuperiorsGradeWhereNoExecutiveIsNamed) {
  const auto found = superiors_grade(
      clauses_of({"Under the Chief of Security, GS-12, who is under the Director, GS-14."}));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->grade, 12);
  EXPECT_FALSE(superiors_grade(clauses_of({"Supervises nine technicians, GS-9."})));
}

}  // namespace
}  // namespace secondlook
