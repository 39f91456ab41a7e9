// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreement/agreement.h"

#include <gtest/gtest.h>

#include <cmath>

namespace secondlook {
namespace {

RatingTable table(std::vector<std::vector<int>> counts) {
  RatingTable made;
  for (std::size_t i = 0; i < counts.size(); ++i) made.categories.push_back(std::to_string(i + 1));
  made.counts = std::move(counts);
  return made;
}

// Cohen's own example of 1960 is of shares; this table of counts is the one that textbooks work
// through: 35 of 50 agreed, chance (25/50)(30/50) + (25/50)(20/50) = 0.5.
TEST(CohensKappa, IsAgreementBeyondChance) {
  const RatingTable grants = table({{20, 5}, {10, 15}});
  EXPECT_NEAR(percent_agreement(grants)->value, 0.7, 1e-12);
  EXPECT_NEAR(cohens_kappa(grants, unweighted(2))->value, 0.4, 1e-12);
}

// J. L. Fleiss, Statistical Methods for Rates and Proportions, table 13.1: two clinicians, 100
// patients, three diagnoses. The book gives kappa 0.68 and its standard error 0.087.
TEST(CohensKappa, HasThePublishedStandardError) {
  const auto kappa = cohens_kappa(table({{75, 1, 4}, {5, 4, 1}, {0, 0, 10}}), unweighted(3));
  EXPECT_NEAR(kappa->value, 0.6765, 0.0001);
  ASSERT_TRUE(kappa->interval);
  const double error = (kappa->interval->high - kappa->interval->low) / 2 / student_t_975(99);
  EXPECT_NEAR(error, 0.0877, 0.0002);
}

// By hand, with weights 1, 1/2, 0: observed (10+10+5)/40 + 0.5(5+5+5)/40 = 0.8125; rows 15, 15, 10,
// columns 10, 20, 10. Off by one are the products 15*20, 15*10, 15*10 and 10*20.
TEST(CohensKappa, CountsNeighbouringLevelsInPartWhereItIsWeighted) {
  const RatingTable levels = table({{10, 5, 0}, {0, 10, 5}, {0, 5, 5}});
  const double chance = (150 + 300 + 100 + 0.5 * (300 + 150 + 150 + 200)) / 1600;
  EXPECT_NEAR(cohens_kappa(levels, linearly_weighted(3))->value, (0.8125 - chance) / (1 - chance),
              1e-12);
  EXPECT_GT(cohens_kappa(levels, linearly_weighted(3))->value,
            cohens_kappa(levels, unweighted(3))->value);
}

// K. L. Gwet's example of the paradox of kappa: 125 subjects, 118 of them in one category for both.
// Published: kappa -0.02, AC1 0.94.
TEST(GwetsAc1, StaysHighWhereNearlyAllIsOfOneCategory) {
  const RatingTable skewed = table({{118, 5}, {2, 0}});
  EXPECT_NEAR(cohens_kappa(skewed, unweighted(2))->value, -0.0234, 0.0001);
  EXPECT_NEAR(gwets_ac(skewed, unweighted(2))->value, 0.9408, 0.0001);
}

// Gwet (2008), the variance of AC1 for two raters, worked out by hand for 20, 5, 10, 15 of 50:
// pi = 0.55, 0.45; pe = 2(0.55)(0.45) = 0.495; AC1 = 0.205/0.505.
TEST(GwetsAc1, HasTheVarianceThatGwetGives) {
  const double pa = 0.7, pe = 0.495, ac = (pa - pe) / (1 - pe), off = 1 - ac;
  const double diagonal = 0.4 * (1 - 0.55) + 0.3 * (1 - 0.45);
  const double cells = 0.4 * 0.45 * 0.45 + 0.1 * 0.5 * 0.5 + 0.2 * 0.5 * 0.5 + 0.3 * 0.55 * 0.55;
  const double variance =
      (pa * (1 - pa) - 4 * off * (diagonal - pa * pe) + 4 * off * off * (cells - pe * pe)) /
      (50 * (1 - pe) * (1 - pe));
  const auto estimate = gwets_ac(table({{20, 5}, {10, 15}}), unweighted(2));
  EXPECT_NEAR(estimate->value, ac, 1e-12);
  EXPECT_NEAR(estimate->interval->high - estimate->value, student_t_975(49) * std::sqrt(variance),
              1e-9);
}

// By hand: weights add up to 3 + 4(1/2) = 5; pi = 12.5, 17.5, 10 of 40.
TEST(GwetsAc2, CountsNeighbouringLevelsInPart) {
  const double spread = 12.5 / 40 * 27.5 / 40 + 17.5 / 40 * 22.5 / 40 + 0.25 * 0.75;
  const double chance = 5.0 / 6 * spread;
  const auto ac2 = gwets_ac(table({{10, 5, 0}, {0, 10, 5}, {0, 5, 5}}), linearly_weighted(3));
  EXPECT_NEAR(ac2->value, (0.8125 - chance) / (1 - chance), 1e-12);
}

TEST(Agreement, IsNotMadeUpWhereNothingWasRated) {
  EXPECT_FALSE(percent_agreement(table({{0, 0}, {0, 0}})));
  EXPECT_FALSE(cohens_kappa(table({{0, 0}, {0, 0}}), unweighted(2)));
  EXPECT_FALSE(gwets_ac(table({}), unweighted(0)));
}

TEST(Agreement, IsNotCertainBecauseThreeOfThreeAreAlike) {
  const RatingTable alike = table({{2, 0}, {0, 1}});
  EXPECT_NEAR(cohens_kappa(alike, unweighted(2))->value, 1, 1e-12);
  EXPECT_FALSE(cohens_kappa(alike, unweighted(2))->interval);
  EXPECT_FALSE(gwets_ac(alike, unweighted(2))->interval);
  EXPECT_NEAR(percent_agreement(alike)->interval->low, 0.4385, 0.0001);
}

TEST(Agreement, HasNoKappaWhereBothRatersKnowOneCategoryOnly) {
  EXPECT_FALSE(cohens_kappa(table({{9, 0}, {0, 0}}), unweighted(2)));
  EXPECT_NEAR(gwets_ac(table({{9, 0}, {0, 0}}), unweighted(2))->value, 1, 1e-12);
}

TEST(RatingTable, KeepsTheLevelsThatNobodyChose) {
  const RatingTable levels =
      tabulate({{"1-5", "1-8"}, {"1-8", "1-8"}}, {"1-5", "1-6", "1-7", "1-8", "1-9"});
  ASSERT_EQ(levels.categories.size(), 5U);
  EXPECT_EQ(levels.counts[0][3], 1);
  EXPECT_EQ(levels.counts[3][3], 1);
  EXPECT_EQ(levels.total(), 2);
  // Three steps of four apart.
  EXPECT_NEAR(linearly_weighted(5)[0][3], 0.25, 1e-12);
}

TEST(RatingTable, PutsWhatIsNotOfTheScaleBehindIt) {
  const RatingTable odd = tabulate({{"z", "1"}, {"a", "z"}}, {"2", "1"});
  EXPECT_EQ(odd.categories, (std::vector<std::string>{"2", "1", "a", "z"}));
}

}  // namespace
}  // namespace secondlook
