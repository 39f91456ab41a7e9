// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/agent.h"

#include <cstddef>
#include <string>

#include "models/sentence/main_verb.h"
#include "models/sentence/named_actors.h"
#include "models/sentence/noun_phrases.h"

namespace secondlook {
namespace {

// What is done where another body sits is done by that body.
bool is_work(const Sentence& sentence, const Predication& one) {
  return sentence.grammar.decides(main_verb(sentence, one).lower) ||
         sentence.is_in(WordGroup::work_done, one.verb_end - 1);
}

// Whether the noun phrase [begin, end) behind "at", "in" or "through" is who does the work.
bool is_at_somebody(const Sentence& sentence, std::size_t begin, std::size_t end,
                    const Predication& one) {
  const std::size_t head = head_noun(sentence.words, begin, end);
  if (head == end) return false;
  const std::string& noun = sentence.words[head].lower;
  if (sentence.words[begin - 1].lower == "through" && sentence.grammar.is_person(noun)) return true;
  const bool of_another = end < one.end && sentence.words[end].lower == "of";
  const bool bare = head == begin && sentence.words[head].capital;  // "at Region"
  const bool named = head > begin + 1 || of_another || bare || noun == "headquarters";
  return named &&
         (sentence.grammar.is_body(noun) || sentence.is_in(WordGroup::office_cities, head));
}

}  // namespace

std::optional<Actor> agent_of(const PaperSentence& sentence, const Predication& one) {
  for (std::size_t i = one.verb_end; i < one.end && i + 1 < sentence.words.size(); ++i) {
    const SentenceWord& word = sentence.words[i];
    if (word.kind != WordKind::preposition || word.aside) continue;
    const bool next_to_verb = i == one.verb_end;
    const bool by = word.lower == "by";
    const bool between = word.lower == "between" && next_to_verb;
    const bool place = (word.lower == "at" || word.lower == "in" || word.lower == "through") &&
                       next_to_verb && is_work(sentence, one);
    if (!by && !between && !place) continue;
    const std::size_t end = end_of_noun_phrase(sentence.words, i + 1, one.end);
    if (by && is_incumbent_at(sentence, i + 1) && !is_owned_body(sentence, i + 1, end))
      return Actor::incumbent;
    if (by && sentence.words[i + 1].lower == "whoever") return Actor::other;
    if ((by || between) && can_act(sentence, i + 1, end, one)) return Actor::other;
    if (place && is_at_somebody(sentence, i + 1, end, one)) return Actor::other;
  }
  return std::nullopt;
}

}  // namespace secondlook
