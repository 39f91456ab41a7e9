// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/standard_language.h"

#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

Judgement copied(const std::vector<std::string>& sections) {
  Judgement judgement;
  for (const std::string& section : sections)
    judgement.copied.push_back({section, 0.8, sample::at(section)});
  return judgement;
}

TEST(StandardLanguage, IsOneFindingForAllFactors) {
  const auto findings = standard_language_copied(copied({"fes-1", "fes-4"}), sample::standards());
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::low);
  EXPECT_NE(findings[0].summary.find("Factor 4, Complexity (80 percent)"), std::string::npos);
  EXPECT_EQ(findings[0].evidence.size(), 2U);
}

TEST(StandardLanguage, WeighsMoreInManyFactors) {
  const auto findings =
      standard_language_copied(copied({"fes-1", "fes-2", "fes-4"}), sample::standards());
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::medium);
}

TEST(StandardLanguage, LetsTheStatutesWordsBeWhereACriterionIsMet) {
  Judgement judgement = copied({"executive-A"});
  EXPECT_EQ(standard_language_copied(judgement, sample::standards()).size(), 1U);
  Evaluation executive;
  executive.standard = "executive";
  FactorEvaluation met;
  met.factor = "A";
  met.level = "met";
  executive.factors = {met};
  judgement.evaluations = {executive};
  judgement.copied.push_back({"executive-B", 1, sample::at("B")});
  EXPECT_EQ(standard_language_copied(judgement, sample::standards()).size(), 1U);
  judgement.copied.pop_back();
  EXPECT_TRUE(standard_language_copied(judgement, sample::standards()).empty());
}

TEST(StandardLanguage, IsSilentWhereNothingIsCopied) {
  EXPECT_TRUE(standard_language_copied(Judgement{}, sample::standards()).empty());
}

}  // namespace
}  // namespace secondlook
