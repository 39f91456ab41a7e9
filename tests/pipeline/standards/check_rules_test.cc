// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/check_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "models/finding.h"
#include "pipeline/standards/read_signs.h"
#include "tests/pipeline/check/sample_position.h"
#include "tests/places.h"

namespace secondlook {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

// The shipped signs, with the one file read from `yaml` in place of its own.
std::vector<std::string> problems_with(const std::string& yaml) {
  auto signs = load_signs(places::source_data() + "/standards/signs");
  auto spoiled = parse_signs({yaml, "spoiled.yaml"}).value();
  const std::string factor = spoiled.factor;
  signs->insert_or_assign(factor, std::move(spoiled));
  std::vector<std::string> reasons;
  for (const Problem& problem : check_signs(*signs, sample::standards()))
    reasons.push_back(problem.where + ": " + problem.reason);
  return reasons;
}

std::string table(const std::string& factor, const std::string& sections,
                  const std::vector<std::string>& levels) {
  std::string yaml = "factor: " + factor +
                     "\ncombine: median\naspects:\n  - aspect: a\n    means: m\n" +
                     "    sections: [" + sections + "]\n    signs:\n";
  for (const std::string& level : levels)
    yaml += "      - {level: " + level + ", id: s" + level + ", shows: x, pattern: 'word'}\n";
  return yaml;
}

TEST(CheckSigns, TakesATableThatFitsItsFactor) {
  EXPECT_TRUE(problems_with(table("fes-8", "fes-8", {"8-1", "8-2", "8-3"})).empty());
}

TEST(CheckSigns, RefusesALevelThatTheFactorHasNot) {
  EXPECT_THAT(problems_with(table("fes-8", "fes-8", {"8-1", "8-2", "8-3", "8-4"})),
              Contains(HasSubstr("sign s8-4 is of 8-4, which is no level")));
}

TEST(CheckSigns, RefusesALevelWithoutAnySign) {
  EXPECT_THAT(problems_with(table("fes-8", "fes-8", {"8-1", "8-3"})),
              Contains(HasSubstr("no sign shows level 8-2")));
}

TEST(CheckSigns, RefusesASectionThatNoPaperHas) {
  EXPECT_THAT(problems_with(table("fes-8", "physical", {"8-1", "8-2", "8-3"})),
              Contains(HasSubstr("section physical")));
}

TEST(CheckSigns, RefusesATableOfNothing) {
  EXPECT_THAT(problems_with(table("fes-10", "any", {"10-1"})),
              Contains(HasSubstr("there is no such factor")));
}

TEST(CheckSigns, WantsEveryFactorToHaveSigns) {
  EXPECT_THAT(check_signs({}, sample::standards()).size(), 13U);  // nine and the four of research
}

TEST(CheckQuestions, RefusesATopicThatNeverComesUp) {
  QuestionBank bank;
  for (const std::string_view gap : question_gaps())
    bank.push_back({std::string(gap), 1, {"?"}, {}});
  bank.push_back({"fes-1", 1, {"?"}, {}});
  bank.push_back({"points-arithmetic", 1, {"?"}, {}});
  EXPECT_TRUE(check_questions(bank, sample::standards()).empty());
  bank.push_back({"fes-99", 1, {"?"}, {}});
  ASSERT_EQ(check_questions(bank, sample::standards()).size(), 1U);
}

TEST(CheckQuestions, WantsAQuestionOnEveryGap) {
  EXPECT_EQ(check_questions({}, sample::standards()).size(), question_gaps().size());
}

TEST(FindingRules, HaveWordsOfTheirOwn) {
  for (const char* rule : {"grade-unsupported", "low-read-quality", "title-series-mismatch"})
    EXPECT_TRUE(is_finding_rule(rule)) << rule;
  EXPECT_FALSE(is_finding_rule("grade"));
}

}  // namespace
}  // namespace secondlook
