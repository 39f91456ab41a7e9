// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/called_on.h"

#include <cstddef>
#include <span>

#include "models/sentence/main_verb.h"
#include "models/sentence/named_actors.h"
#include "models/sentence/phrase_ends.h"

namespace secondlook {
namespace {

// "to decide", "to then sign" among words [from, end)
bool asks_to_act(std::span<const SentenceWord> words, std::size_t from, std::size_t end) {
  for (std::size_t i = from; i + 1 < end; ++i)
    if (words[i].lower == "to" && !words[i + 1].capital && (words[i + 1].forms & kGerund) == 0 &&
        (words[i + 1].kind == WordKind::other || words[i + 1].kind == WordKind::adverb))
      return true;
  return false;
}

// What was given once, and is the incumbent's since; a daily assignment is not.
bool gives_for_good(const Sentence& sentence, const Predication& one) {
  return is_verb_in(sentence, WordGroup::giving, one) &&
         (one.tense == Predication::Tense::perfect ||
          is_verb_in(sentence, WordGroup::calling, one));
}

// Whether the incumbent stands at word `at` as one whom the verb is about, not as an owner.
bool is_about_incumbent(const PaperSentence& sentence, const Predication& one, std::size_t at) {
  const bool beside = at == one.verb_end || sentence.words[at - 1].kind == WordKind::preposition;
  const bool owns = sentence.words[at].lower == "her" && !ends_phrase(sentence.words, at + 1);
  return beside && !owns && is_incumbent_at(sentence, at);
}

}  // namespace

bool calls_on_incumbent(const PaperSentence& sentence, const Predication& one,
                        std::optional<Actor> subject) {
  const bool calls = is_verb_in(sentence, WordGroup::calling, one);
  const bool gives = is_verb_in(sentence, WordGroup::giving, one);
  if (!calls && !gives) return false;
  if (one.passive) {
    // "Training is given by the Staff" has a subject, even if it looks like an opening.
    const bool has_subject = one.subject < one.subject_end || one.verb == one.begin;
    return subject == Actor::incumbent && has_subject &&
           (gives || asks_to_act(sentence.words, one.verb_end, one.end));
  }
  if (subject == Actor::incumbent) return false;
  for (std::size_t i = one.verb_end; i < one.end; ++i)
    if (is_about_incumbent(sentence, one, i))
      return gives_for_good(sentence, one) ||
             (calls && asks_to_act(sentence.words, i + 1, sentence.words.size()));
  return false;
}

bool is_called_on(const Sentence& sentence, const Predication& one) {
  return one.passive && is_verb_in(sentence, WordGroup::calling, one) &&
         asks_to_act(sentence.words, one.verb_end, one.end);
}

bool serves_incumbent(const PaperSentence& sentence, const Predication& one) {
  bool serving = false;
  for (std::size_t i = one.verb; i + 2 < one.end; ++i) {
    serving = serving || sentence.is_in(WordGroup::service, i);
    if (!serving || !sentence.is_in(WordGroup::service_toward, i)) continue;
    if (sentence.names_incumbent(i + 1) ||
        (sentence.words[i + 1].lower == "this" && sentence.words[i + 2].lower == "position"))
      return true;
  }
  return false;
}

}  // namespace secondlook
