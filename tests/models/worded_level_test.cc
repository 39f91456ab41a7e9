// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/worded_level.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace secondlook {
namespace {

const Vocabulary kVocabulary({"ward", "state", "nation", "nurs", "clerk", "polici"});
const LevelWords kOwn(
    {20, 20, 20},
    {{"ward", {19, 3, 0}}, {"state", {1, 18, 4}}, {"nation", {0, 2, 18}}, {"nurs", {9, 9, 9}}},
    kVocabulary);
const LevelWords kPapers({20, 20, 20}, {{"clerk", {18, 2, 0}}, {"polici", {0, 2, 18}}},
                         kVocabulary);
const LevelWordLists kWords = {{"gssg-1", kOwn}, {"gssg-1-paper", kPapers}};

Factor scope() {
  Factor factor;
  factor.id = "gssg-1";
  factor.number = "1";
  for (const auto& [id, points] : {std::pair{"1-1", 175}, {"1-2", 350}, {"1-3", 550}}) {
    Level level;
    level.id = id;
    level.points = points;
    factor.levels.push_back(level);
  }
  return factor;
}

SignTable no_signs() {
  return {"gssg-1",
          {},
          {},
          {},
          {},
          PatternSet::compile({}).value(),
          PatternSet::compile({}).value(),
          {},
          PatternSet::compile({}).value(),
          {},
          {}};
}

// A paper of clauses, each with its section, and no signs.
struct Paper {
  using Told = std::vector<std::pair<std::string, std::string>>;

  explicit Paper(const Told& told) {
    for (const auto& [section, words] : told) {
      Clause clause;
      clause.section = section;
      clause.text = words;
      clause.begin = text.text.size();
      for (std::size_t at = 0; at < words.size(); at = words.find(' ', at) + 1) {
        TextWord word;
        word.begin = clause.begin + at;
        word.end = clause.begin + std::min(words.find(' ', at), words.size());
        text.words.push_back(word);
        if (words.find(' ', at) == std::string::npos) break;
      }
      text.text += words;
      clause.end = text.text.size();
      text.text += '\n';
      clauses.push_back(clause);
    }
  }
  FactorEvaluation read(bool by_section, int base = 0, const LevelWordLists& words = kWords) const {
    const StatementWords statements(clauses, kVocabulary);
    return worded_level(text, {clauses, clauses, by_section, base}, scope(), no_signs(),
                        {statements, words});
  }
  RunningText text;
  std::vector<Clause> clauses;
};

TEST(WordedLevel, IsThatOfTheWordsOfTheFactorsSection) {
  EXPECT_EQ(Paper(Paper::Told{{"gssg-1", "Nurses of one ward."}}).read(true).level, "1-1");
  EXPECT_EQ(Paper(Paper::Told{{"gssg-1", "Nurses of a State."}}).read(true).level, "1-2");
  EXPECT_EQ(Paper(Paper::Told{{"gssg-1", "Nurses of the nation."}}).read(true).level, "1-3");
}

TEST(WordedLevel, TellsTheWordsThatSpeakForIt) {
  const FactorEvaluation found = Paper(Paper::Told{{"gssg-1", "Nurses of a State."}}).read(true);
  EXPECT_NE(found.reason.find("\"state\""), std::string::npos) << found.reason;
  ASSERT_FALSE(found.evidence.empty());
  EXPECT_NE(found.evidence.front().quote.find("State"), std::string::npos);
}

TEST(WordedLevel, TakesWordsBesideTheSectionForThoseOfThePaper) {
  // A ward that is named elsewhere is no scope of the work.
  const Paper paper(
      Paper::Told{{"gssg-1", "Nurses of a State."}, {"other", "A ward is on the first floor."}});
  EXPECT_EQ(paper.read(true).level, "1-2");
  EXPECT_LT(paper.read(false).confidence, paper.read(true).confidence);
}

TEST(WordedLevel, ShowsThePapersWordsWhereThoseOfTheFactorSpeakForAnother) {
  const Paper paper(
      Paper::Told{{"other", "Nurses of one ward."}, {"other", "Policies are drafted."}});
  const FactorEvaluation found = paper.read(false, 15);
  EXPECT_EQ(found.level, "1-3");
  EXPECT_NE(found.reason.find("\"policies\""), std::string::npos) << found.reason;
  ASSERT_FALSE(found.evidence.empty());
  EXPECT_EQ(found.evidence.front().quote, "Policies are drafted.");
}

TEST(WordedLevel, WithoutASectionIsThatOfThePaper) {
  EXPECT_EQ(Paper(Paper::Told{{"other", "Clerks file."}}).read(true).level, "1-1");
  EXPECT_EQ(Paper(Paper::Told{{"other", "Policies are drafted."}}).read(true).level, "1-3");
}

TEST(WordedLevel, GoesUpWithTheGradeOfTheWorkDirected) {
  const Paper between(Paper::Told{{"gssg-1", "Nurses of a State and of one ward."}});
  EXPECT_EQ(between.read(true, 3).level, "1-1");
  EXPECT_EQ(between.read(true, 10).level, "1-2");
  EXPECT_EQ(between.read(true, 14).level, "1-3");
}

TEST(WordedLevel, IsSurerTheMoreOneSidedTheWordsAre) {
  EXPECT_GT(
      Paper(Paper::Told{{"gssg-1", "One ward. Clerks file."}}).read(true).confidence,
      Paper(Paper::Told{{"gssg-1", "One ward. Policies are drafted."}}).read(true).confidence);
}

TEST(WordedLevel, IsNoneWithoutSignsAndWords) {
  EXPECT_EQ(Paper(Paper::Told{{"gssg-1", "Nurses of one ward."}}).read(true, 9, {}).level, "");
  EXPECT_EQ(Paper(Paper::Told{{"gssg-1", "Unheard of things."}}).read(true, 9).level, "");
}

}  // namespace
}  // namespace secondlook
