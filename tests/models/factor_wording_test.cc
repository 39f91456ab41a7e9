// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/factor_wording.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Vocabulary kVocabulary({"supervisor", "prepar", "detail", "object"});
const FactorWords kFactors({"fes-2", "duties"}, {40, 40},
                           {{"supervisor", {38, 1}}, {"prepar", {1, 38}}}, kVocabulary);
// Of three levels.
const LevelWords kLevels({20, 20, 20},
                         {{"detail", {19, 2, 0}},
                          {"object", {0, 3, 19}},
                          {"prepar", {9, 9, 9}},
                          {"supervisor", {20, 20, 20}}},
                         kVocabulary);

Clause clause(std::string section, std::string text) {
  Clause result;
  result.section = std::move(section);
  result.text = std::move(text);
  return result;
}

TEST(FactorWording, IsThatOfTheFactorsOwnSection) {
  const std::vector<Clause> clauses = {clause("duties", "Prepares detailed vouchers."),
                                       clause("fes-2", "The supervisor sets objectives.")};
  const StatementWords words(clauses, kVocabulary);
  const SectionWords paper(clauses, words, kFactors);
  const FactorWording wording(paper, "fes-2", kLevels);
  EXPECT_TRUE(wording.own_section());
  EXPECT_EQ(wording.likelihoods()[2], 0);
  EXPECT_THAT(wording.clauses_for(2, 5), ElementsAre(1));
  EXPECT_THAT(wording.words_for(2, 5), ElementsAre("objectives"));
}

TEST(FactorWording, WithoutASectionIsThatOfWhatTellsOfTheFactorElsewhere) {
  const std::vector<Clause> clauses = {clause("duties", "Prepares detailed vouchers."),
                                       clause("duties", "The supervisor sets objectives.")};
  const StatementWords words(clauses, kVocabulary);
  const SectionWords paper(clauses, words, kFactors);
  EXPECT_THAT(paper.told_elsewhere("fes-2"), ElementsAre(1));
  const FactorWording wording(paper, "fes-2", kLevels);
  EXPECT_FALSE(wording.own_section());
  EXPECT_GT(wording.likelihoods()[2], wording.likelihoods()[0]);
  EXPECT_THAT(wording.clauses_for(2, 5), ElementsAre(1));
}

// How far the work's words bring the lowest level up on the highest.
double brought_by_work(const std::vector<Clause>& clauses, const std::string& factor) {
  const FactorWords factors({"fes-2", "fes-4", "duties"}, {40, 40, 40},
                            {{"supervisor", {38, 38, 1}}, {"prepar", {1, 1, 38}}}, kVocabulary);
  const LevelWords of_papers({20, 20, 20}, {{"detail", {20, 1, 0}}}, kVocabulary);
  const StatementWords words(clauses, kVocabulary);
  const SectionWords paper(clauses, words, factors);
  FactorWording wording(paper, factor, kLevels);
  const auto without = wording.likelihoods();
  wording.weigh_in_work(of_papers);
  const auto with = wording.likelihoods();
  const double before = without.empty() ? 0 : without[0] - without[2];
  return with[0] - with[2] - before;
}

TEST(FactorWording, IsAboveAllThatOfTheWorkWhereNothingTellsOfTheFactor) {
  const Clause duty = clause("duties", "Prepares detailed vouchers.");
  const Clause of_both = clause("duties", "The supervisor sets objectives.");
  EXPECT_GT(brought_by_work({duty}, "fes-2"), brought_by_work({duty, of_both}, "fes-2"));
}

TEST(FactorWording, OfComplexityIsAboveAllThatOfTheWork) {
  const Clause duty = clause("duties", "Prepares detailed vouchers.");
  const Clause of_both = clause("duties", "The supervisor sets objectives.");
  EXPECT_GT(brought_by_work({duty, of_both}, "fes-4"), brought_by_work({duty, of_both}, "fes-2"));
  EXPECT_EQ(brought_by_work({duty, clause("fes-4", "Objectives.")}, "fes-4"),
            brought_by_work({duty, clause("fes-2", "Objectives.")}, "fes-2"));
}

TEST(FactorWording, OfKnowledgeIsNotToldUnderSupervisoryControls) {
  const FactorWords factors({"fes-1", "duties"}, {40, 40},
                            {{"object", {38, 1}}, {"prepar", {1, 38}}}, kVocabulary);
  const std::vector<Clause> clauses = {
      clause("supervisory_controls", "The supervisor sets objectives."),
      clause("duties", "Has objectives.")};
  const StatementWords words(clauses, kVocabulary);
  EXPECT_THAT(SectionWords(clauses, words, factors).told_elsewhere("fes-1"), ElementsAre(1));
}

TEST(FactorWording, BesideASectionTheWorkSaysLess) {
  const std::vector<Clause> clauses = {clause("duties", "Reads detailed vouchers."),
                                       clause("fes-2", "The supervisor sets objectives.")};
  const LevelWords of_papers({20, 20, 20}, {{"detail", {20, 1, 0}}}, kVocabulary);
  const StatementWords words(clauses, kVocabulary);
  const SectionWords paper(clauses, words, kFactors);
  FactorWording wording(paper, "fes-2", kLevels);
  const auto alone = wording.likelihoods();
  wording.weigh_in_work(of_papers);
  EXPECT_GT(wording.likelihoods()[2], wording.likelihoods()[0]);
  EXPECT_LT(wording.likelihoods()[2] - wording.likelihoods()[0], alone[2] - alone[0]);
}

TEST(FactorWording, NamesTheWordsOfTheWorkWhereNothingElseTells) {
  const std::vector<Clause> clauses = {clause("duties", "Prepares detailed vouchers.")};
  const StatementWords words(clauses, kVocabulary);
  const SectionWords paper(clauses, words, kFactors);
  FactorWording wording(paper, "fes-2", kLevels);
  wording.weigh_in_work(kLevels);
  EXPECT_THAT(wording.words_for(0, 5), ElementsAre("detailed"));
}

TEST(FactorWording, OfWhatTellsOfTheFactorElsewhereSaysAsMuchAsASection) {
  const std::vector<Clause> own = {clause("fes-2", "The supervisor sets objectives.")};
  const std::vector<Clause> elsewhere = {clause("duties", "The supervisor sets objectives.")};
  const StatementWords words(own, kVocabulary);
  const SectionWords with(own, words, kFactors), without(elsewhere, words, kFactors);
  EXPECT_EQ(FactorWording(with, "fes-2", kLevels).likelihoods(),
            FactorWording(without, "fes-2", kLevels).likelihoods());
}

TEST(FactorWording, DoesNotTakeSupervisoryGuideSectionsForTheOwnWork) {
  const std::vector<Clause> clauses = {clause("gssg-3", "Sets objectives.")};
  const StatementWords words(clauses, kVocabulary);
  const SectionWords paper(clauses, words, kFactors);
  EXPECT_TRUE(paper.of_work().none);
  FactorWording wording(paper, "fes-2", kLevels);
  wording.weigh_in_work(kLevels);
  EXPECT_THAT(wording.likelihoods(), IsEmpty());
}

TEST(FactorWording, WeighsInTheWholePaper) {
  const std::vector<Clause> clauses = {clause("fes-2", "Detailed instructions."),
                                       clause("duties", "Reads objectives.")};
  const StatementWords words(clauses, kVocabulary);
  const SectionWords paper(clauses, words, kFactors);
  FactorWording wording(paper, "fes-2", kLevels);
  const auto alone = wording.likelihoods();
  wording.weigh_in(paper.of_clause(clauses[1]), kLevels);
  EXPECT_LT(alone[2], alone[0]);
  EXPECT_GT(wording.likelihoods()[2], wording.likelihoods()[0]);
}

TEST(FactorWording, ComparesWithTheLikelierOfTheLevelsBeside) {
  const std::vector<Clause> clauses = {clause("fes-2", "Detailed instructions.")};
  const StatementWords words(clauses, kVocabulary);
  const SectionWords paper(clauses, words, kFactors);
  const FactorWording wording(paper, "fes-2", kLevels);
  EXPECT_EQ(wording.beside(1), 0u);
  EXPECT_EQ(wording.beside(0), 1u);
  EXPECT_EQ(wording.beside(2), 1u);
}

}  // namespace
}  // namespace secondlook
