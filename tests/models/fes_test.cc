// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "tests/models/tagged_sample.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

// A paper of one line for each statement, by section.
struct Paper {
  RunningText text;
  std::vector<Clause> clauses;

  void add(const std::string& section, const std::string& statement) {
    Clause clause = tagged({statement}, section).front();
    clause.begin = text.text.size();
    for (std::size_t at = 0; at < statement.size();) {
      const std::size_t end = std::min(statement.find(' ', at), statement.size());
      TextWord word;
      word.begin = clause.begin + at;
      word.end = clause.begin + end;
      text.words.push_back(word);
      at = end + 1;
    }
    text.text += statement + '\n';
    clause.end = clause.begin + statement.size();
    clauses.push_back(std::move(clause));
  }
};

// Sections of all factors that carry most of the points but the second; no sign is in any of them.
Paper without_controls() {
  Paper paper;
  for (const char factor : {'1', '3', '4', '5'}) paper.add(std::string("fes-") + factor, "Zonks.");
  paper.add("duties", "The overseer gromps the florn.");
  return paper;
}

LearnedWords florn_tells_of(const std::vector<int>& levels) {
  LearnedWords words;
  words.vocabulary = Vocabulary({"florn"});
  for (const char* list : {"fes-2", "fes-2-paper"})
    words.levels.emplace(list,
                         LevelWords({20, 20, 20, 20, 20}, {{"florn", levels}}, words.vocabulary));
  words.factors =
      FactorWords({"fes-2", "duties"}, {40, 40}, {{"florn", {38, 1}}}, words.vocabulary);
  return words;
}

Evaluation evaluated(const Paper& paper, const LearnedWords& words) {
  return evaluate_fes(paper.text, paper.clauses, {}, shipped_standards().fes, shipped_signs(),
                      words, StatementWords(paper.clauses, words.vocabulary));
}

FactorEvaluation controls(const LearnedWords& words) {
  const Evaluation evaluation = evaluated(without_controls(), words);
  EXPECT_TRUE(evaluation.applies) << evaluation.why;
  return evaluation.applies ? evaluation.factors[1] : FactorEvaluation();
}

TEST(FactorEvaluationSystem, FindsAFactorWithoutASectionInWhatTellsOfItAmongTheDuties) {
  const FactorEvaluation low = controls(florn_tells_of({19, 1, 0, 0, 0}));
  const FactorEvaluation high = controls(florn_tells_of({0, 0, 0, 1, 19}));
  EXPECT_LT(low.points, high.points);
  ASSERT_FALSE(high.evidence.empty());
  EXPECT_THAT(high.evidence[0].quote, HasSubstr("florn"));
  EXPECT_THAT(high.reason, HasSubstr("\"florn\""));
}

// "Florn" tells of the second factor, and of no level of it.
TEST(FactorEvaluationSystem, FindsSignsOfAFactorWithoutASectionInWhatTellsOfIt) {
  Paper paper = without_controls();
  paper.add("duties", "The supervisor tells what to do and how to do each florn.");
  paper.add("duties", "The supervisor gives clear, detailed instructions for each florn.");
  paper.add("duties", "Each florn is checked in progress, and the florn is closely controlled.");
  paper.add("duties", "Speaks for the office at meetings.");
  const Evaluation told = evaluated(paper, florn_tells_of({10, 10, 10, 10, 10}));
  ASSERT_TRUE(told.applies) << told.why;
  EXPECT_EQ(told.factors[1].level, "2-1");
  ASSERT_FALSE(told.factors[1].evidence.empty());
  EXPECT_THAT(told.factors[1].evidence[0].quote, HasSubstr("florn"));
  const Evaluation untold = evaluated(paper, {});
  ASSERT_TRUE(untold.applies) << untold.why;
  EXPECT_GT(untold.factors[1].points, told.factors[1].points);
}

TEST(FactorEvaluationSystem, ShowsNoEvidenceWhereNothingTellsOfAFactor) {
  const FactorEvaluation silent = controls({});
  EXPECT_THAT(silent.evidence, IsEmpty());
  EXPECT_THAT(silent.reason, HasSubstr("not found in the papers"));
}

TEST(FactorEvaluationSystem, DoesNotApplyToDutiesAloneHoweverTheyAreWorded) {
  Paper paper;
  paper.add("duties", "The overseer gromps the florn.");
  EXPECT_FALSE(evaluated(paper, florn_tells_of({0, 0, 0, 1, 19})).applies);
}

}  // namespace
}  // namespace secondlook
