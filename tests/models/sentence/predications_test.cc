// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences are taken apart where a verb with a subject of its own begins.
#include "models/sentence/predications.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace secondlook {
namespace {

Grammar small_grammar() {
  Grammar grammar;
  for (const char* verb : {"sign", "approve", "review", "send", "plan", "abolish", "report", "fail",
                           "stop", "type", "decide"})
    grammar.add_verb(verb);
  grammar.add_verb("write", "wrote", "written");
  for (const char* noun : {"chief", "clerk", "director"}) grammar.add_person(noun);
  grammar.add_to(WordGroup::opening_subordinators, "if");
  return grammar;
}

using Told = std::vector<std::pair<std::string, std::string>>;  // subject, verb

Told read(const std::string& sentence) {
  const Grammar grammar = small_grammar();
  const std::vector<SentenceWord> words = sentence_words(sentence, grammar);
  const auto cut = [&](std::size_t first, std::size_t last) {
    return first >= last
               ? std::string()
               : sentence.substr(words[first].begin, words[last - 1].end - words[first].begin);
  };
  Told told;
  std::size_t next = 0;
  for (const Predication& one : predications({words, grammar})) {
    EXPECT_EQ(one.begin, next) << "predications cover all words";
    next = one.end;
    told.emplace_back(cut(one.subject, one.subject_end), cut(one.verb, one.verb_end));
  }
  EXPECT_EQ(next, words.size());
  return told;
}

TEST(Predications, EndWhereAnotherSubjectBegins) {
  EXPECT_EQ(read("The clerk types the letter, and the Chief signs it."),
            (Told{{"The clerk", "types"}, {"the Chief", "signs"}}));
}

TEST(Predications, ShareTheirSubject) {
  EXPECT_EQ(read("The Chief does not approve leave and signs the report."),
            (Told{{"The Chief", "does not approve"}, {"The Chief", "signs"}}));
}

TEST(Predications, GoOnWithAParticipleWhoseAgentIsNamed) {
  EXPECT_EQ(read("The letter is typed by the clerk and signed by the Chief."),
            (Told{{"The letter", "is typed"}, {"The letter", "signed"}}));
  EXPECT_EQ(read("Letters: typed by the clerk."), (Told{{"Letters", "typed"}}));
  EXPECT_EQ(read("The letter is typed by the clerk and planned stops."),
            (Told{{"The letter", "is typed"}}));
}

TEST(Predications, HaveAQuestionForTheirSubject) {
  EXPECT_EQ(read("Whether it fails is decided by the Chief."), (Told{{"Whether", "is decided"}}));
}

TEST(Predications, HaveForTheirSubjectWhatACleftPutsFirst) {
  EXPECT_EQ(read("It is the Chief who signs the plan and sends it."),
            (Told{{"the Chief", "signs"}, {"the Chief", "sends"}}));
  EXPECT_EQ(read("It is the plan that the Chief signs."), (Told{{"It", "is"}}));
}

TEST(Predications, BeginAgainBehindAQuestion) {
  EXPECT_EQ(read("The clerk reports which plan stops, and then the Chief signs it."),
            (Told{{"The clerk", "reports"}, {"the Chief", "signs"}}));
}

TEST(Predications, AreOfThePastWhereTheyBeginSo) {
  EXPECT_EQ(read("Typed the 1999 report."), (Told{{"", "Typed"}}));
  EXPECT_EQ(read("Typed by the clerk, approves it."), (Told{{"", "approves"}}));
}

TEST(Predications, AreNotMadeOfNounsThatLookLikeVerbs) {
  EXPECT_EQ(read("Reviews plans, reports and signs of wear."), (Told{{"", "Reviews"}}));
}

TEST(Predications, ResumeBehindARelativeClause) {
  EXPECT_EQ(read("The Chief, who reviews the plan, signs it."),
            (Told{{"", ""}, {"The Chief", "reviews"}, {"The Chief,", "signs"}}))
      << "the main clause has its verb at its end";
}

TEST(Predications, BeginBehindAnOpeningCondition) {
  EXPECT_EQ(read("If a pump fails, stops the run."), (Told{{"", ""}, {"", "stops"}}));
}

TEST(Predications, HoldAuxiliariesTogether) {
  EXPECT_EQ(read("The branch has not yet been abolished."),
            (Told{{"The branch", "has not yet been abolished"}}));
}

TEST(Predications, AreReadFromAnyWords) {
  for (const char* words : {"", ",", "and", "if", "who", "( ( who", "is", "if if if",
                            "who who, who", ", , and or the", "to have been"})
    read(words);
}

}  // namespace
}  // namespace secondlook
