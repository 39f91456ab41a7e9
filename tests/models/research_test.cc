// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/research.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/models/tagged_sample.h"

namespace secondlook {
namespace {

Evaluation evaluate(const std::vector<std::string>& sentences, const std::string& title,
                    const std::string& series) {
  ResearchSetting setting{title, {}};
  if (const Series* known = find_series(shipped_standards().series, series))
    setting.series.push_back(known);
  return evaluate_research(RunningText{}, tagged(sentences), setting, shipped_standards().research,
                           shipped_signs());
}

const std::vector<std::string> kSoilScientist = {
    "The incumbent conducts personal research on how salt moves in clay soils.",
    "Forms and tests hypotheses in laboratory and field experiments.",
    "Selects the specific problems within the broad problem area assigned.",
    "Publishes the results in refereed scientific journals.",
    "The literature is incomplete and in part contradictory.",
    "Author of 28 papers; has been invited to two national symposia."};

std::string level_of(const Evaluation& evaluation, std::string_view factor) {
  for (const FactorEvaluation& one : evaluation.factors)
    if (one.factor == factor) return one.level;
  return {};
}

TEST(Research, AppliesToAScientistWhoDoesItHimself) {
  const Evaluation found = evaluate(kSoilScientist, "Research Soil Scientist", "0470");
  ASSERT_TRUE(found.applies) << found.why;
  EXPECT_EQ(found.factors.size(), 4U);
  EXPECT_EQ(level_of(found, "3"), "3-C");
  ASSERT_TRUE(found.points);
  EXPECT_EQ(found.grade, grade_for(shipped_standards().research, *found.points));
}

TEST(Research, NeedsNoTitleWherePapersLeaveNoDoubt) {
  EXPECT_TRUE(evaluate(kSoilScientist, "Soil Scientist", "0470").applies);
}

TEST(Research, DoesNotApplyWhereGranteesDoIt) {
  const Evaluation found =
      evaluate({"Manages a portfolio of research grants in soil science.",
                "The grantees do the research and publish it in refereed scientific journals.",
                "Reviews their hypotheses and reports."},
               "Research Soil Scientist", "0470");
  EXPECT_FALSE(found.applies);
  EXPECT_TRUE(found.factors.empty());
}

TEST(Research, DoesNotApplyToTestsBySetMethods) {
  EXPECT_FALSE(evaluate({"Performs routine tests of soil samples by standard methods.",
                         "Assists the senior scientists in field experiments.",
                         "Reports the results to the laboratory chief."},
                        "Soil Scientist", "0470")
                   .applies);
}

TEST(Research, DoesNotApplyOutsideTheProfessions) {
  EXPECT_FALSE(evaluate(kSoilScientist, "Management Analyst", "0343").applies);
  EXPECT_FALSE(evaluate(kSoilScientist, "Biological Science Technician", "0404").applies);
}

TEST(Research, GivesMoreForContributionsThatMarkAField) {
  std::vector<std::string> known = kSoilScientist;
  known.back() = "Author of 140 papers, internationally recognized, which transformed the field.";
  const Evaluation found = evaluate(known, "Research Soil Scientist", "0470");
  EXPECT_EQ(level_of(found, "4"), "4-E");
  EXPECT_GT(found.points, evaluate(kSoilScientist, "Research Soil Scientist", "0470").points);
}

TEST(Research, IsNeverSurerThanItsFigures) {
  const Evaluation found = evaluate(kSoilScientist, "Research Soil Scientist", "0470");
  for (const FactorEvaluation& factor : found.factors) EXPECT_LE(factor.confidence, 0.7);
}

}  // namespace
}  // namespace secondlook
