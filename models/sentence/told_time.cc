// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/told_time.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "models/characters.h"
#include "models/sentence/main_verb.h"

namespace secondlook {
namespace {

// "1999", and the first of "1999-2003"
bool is_year(const std::string& word) {
  constexpr std::ptrdiff_t kDigits = 4;
  return word.size() >= kDigits && (word.starts_with("19") || word.starts_with("20")) &&
         std::all_of(word.begin(), word.begin() + kDigits, is_digit) &&
         (word.size() == kDigits || (word[kDigits] == '-' && is_digit(word.back())));
}

// "in 2011", "for six years", "while with the section", "last winter"
bool is_dated(const Sentence& sentence, const Predication& one) {
  const bool opened = sentence.is_in(WordGroup::times, 0);
  for (std::size_t i = opened ? 0 : one.begin; i < one.end; ++i) {
    const std::string& word = sentence.words[i].lower;
    const bool last = word == "last" && i + 1 < sentence.words.size() &&
                      sentence.is_in(WordGroup::seasons, i + 1);
    if (is_year(word) || last || sentence.is_in(WordGroup::dates, i)) return true;
  }
  return false;
}

// "Took the course in March", "learned to weld": what the incumbent brings, not the work.
bool tells_of_learning(const Sentence& sentence, const Predication& one) {
  if (is_verb_in(sentence, WordGroup::learning, one)) return true;
  if (!is_verb_in(sentence, WordGroup::taking, one)) return false;
  for (std::size_t i = one.verb_end; i < one.end; ++i)
    if (sentence.is_in(WordGroup::lessons, i)) return true;
  return false;
}

}  // namespace

bool is_past(const PaperSentence& sentence, const Predication& one, bool by_incumbent) {
  if (!one.modal.empty()) return false;
  // "has been abolished", "have left"
  if (one.tense == Predication::Tense::perfect)
    return sentence.is_in(WordGroup::ended_states, one.verb_end - 1);
  if (one.tense != Predication::Tense::past) return false;
  if (by_incumbent) return is_dated(sentence, one);
  const bool acts =
      one.verb_end == one.verb + 1 && sentence.words[one.verb].kind == WordKind::other;
  const bool own = one.subject == one.subject_end ||
                   sentence.words[one.subject].kind == WordKind::pronoun ||
                   sentence.names_incumbent(one.subject);
  return !acts || !own || is_dated(sentence, one) || tells_of_learning(sentence, one);
}

bool is_planned(const Sentence& sentence, const Predication& one) {
  return main_verb(sentence, one).kind == WordKind::be &&
         one.verb_end + 1 < sentence.words.size() && sentence.words[one.verb_end].lower == "to" &&
         sentence.words[one.verb_end + 1].lower == "be";
}

bool tells_a_story(const Sentence& sentence, const Predication& one) {
  for (std::size_t i = one.begin + 1; i < one.end; ++i) {
    const SentenceWord& word = sentence.words[i];
    const SentenceWord& before = sentence.words[i - 1];
    const bool past = (word.forms & kPast) != 0 && (word.forms & (kBase | kParticiple)) == 0;
    if (past && before.kind == WordKind::other && before.lower != "be" && before.lower != "been")
      return true;
  }
  return false;
}

}  // namespace secondlook
