// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/denial.h"

#include <cstddef>
#include <string>

#include "models/sentence/named_actors.h"

namespace secondlook {

bool denies(const Sentence& sentence, const Predication& one) {
  const std::string& first = sentence.words[one.begin].lower;
  if (one.negated || first == "nor" || first == "neither") return true;
  if (one.subject < one.subject_end && sentence.is_in(WordGroup::denials, one.subject)) return true;
  const std::size_t next = one.verb_end;
  if (next >= sentence.words.size()) return false;
  if (sentence.is_in(WordGroup::denied_objects, next)) return true;
  return sentence.words[next].lower == "no" && next + 1 < sentence.words.size() &&
         !sentence.is_in(WordGroup::no_denials, next + 1);
}

bool unless_behind(const PaperSentence& sentence, const Predication& one) {
  for (std::size_t i = one.verb_end; i < sentence.words.size(); ++i) {
    const std::string& word = sentence.words[i].lower;
    if (word == "unless" || word == "before" || word == "until")
      return one.tense != Predication::Tense::past && is_incumbent_at(sentence, i + 1);
    if (word == "without" && i + 1 < sentence.words.size())
      return sentence.names_incumbent(i + 1) || sentence.is_in(WordGroup::own_possessives, i + 1);
  }
  return false;
}

}  // namespace secondlook
