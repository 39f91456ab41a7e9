// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/owner.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "models/sentence/main_verb.h"
#include "models/sentence/named_actors.h"
#include "models/sentence/noun_phrases.h"
#include "models/sentence/nouns.h"
#include "models/sentence/phrase_ends.h"

namespace secondlook {
namespace {

// Whether the subject is something to be decided, not a thing that is handed over.
bool is_to_be_decided(const Sentence& sentence, const Predication& one) {
  const std::size_t begin = one.subject < one.subject_end ? one.subject : one.begin;
  const std::size_t head = head_noun(sentence.words, begin, one.verb);
  return head != one.verb &&
         (sentence.words[begin].kind != WordKind::determiner ||
          sentence.is_in(WordGroup::decisions, head) || is_abstract(sentence.words[head].lower));
}

// "Meaning in law is for the Legal Adviser"
std::optional<Actor> chooser_of(const PaperSentence& sentence, const Predication& one) {
  const std::size_t at = one.verb_end;
  if (at + 1 >= one.end || sentence.words[at].lower != "for" || !is_to_be_decided(sentence, one))
    return std::nullopt;
  const std::size_t end = end_of_noun_phrase(sentence.words, at + 1, one.end);
  const std::size_t noun = head_noun(sentence.words, at + 1, end);
  if (noun == end) return std::nullopt;
  if (is_incumbent_at(sentence, at + 1)) return Actor::incumbent;
  const bool definite =
      sentence.words[at + 1].kind == WordKind::determiner || sentence.words[noun].capital;
  return definite && is_somebody(sentence, at + 1, noun) ? std::optional(Actor::other)
                                                         : std::nullopt;
}

// Whether what is said to be somebody's ends at word `at`: "is the captain's call".
bool ends_ownership(const Sentence& sentence, std::size_t at) {
  return ends_phrase(sentence.words, at) || sentence.words[at].lower == "alone" ||
         sentence.is_in(WordGroup::decisions, at);
}

// Whether `one` tells, with the word that follows it, who holds its subject.
bool is_link_to_holder(const Sentence& sentence, const Predication& one, const std::string& link) {
  if (one.passive) return link == "to" && main_verb(sentence, one).lower == "left";
  return (link == "with" && is_verb_in(sentence, WordGroup::resting, one)) ||
         (link == "from" && is_verb_in(sentence, WordGroup::coming, one)) ||
         (link == "to" && is_verb_in(sentence, WordGroup::belonging, one));
}

// "with whom the choice lies"
bool rests_with_whom(const Sentence& sentence, const Predication& one) {
  return one.place == Predication::Place::relative && one.opener > 0 && !one.passive &&
         sentence.words[one.opener].lower == "whom" &&
         sentence.words[one.opener - 1].lower == "with" &&
         is_verb_in(sentence, WordGroup::resting, one);
}

}  // namespace

std::optional<Actor> owner_of(const PaperSentence& sentence, const Predication& one) {
  constexpr std::size_t kLongestOwner = 6;  // words
  if (one.passive || main_verb(sentence, one).kind != WordKind::be) return std::nullopt;
  if (const auto chooser = chooser_of(sentence, one)) return chooser;
  const std::size_t first = one.verb_end;
  const std::size_t last = std::min(one.end, first + kLongestOwner);
  for (std::size_t i = first; i < last; ++i) {
    if (!ends_ownership(sentence, i + 1)) continue;
    const SentenceWord& word = sentence.words[i];
    if (i == first && sentence.is_in(WordGroup::own_possessives, i)) return Actor::incumbent;
    if (i == first && word.lower == "their") return Actor::other;
    const std::size_t mark = possessive_at(word.lower);
    if (mark == std::string::npos) continue;
    if (sentence.names_incumbent(first)) return Actor::incumbent;
    const bool owns = sentence.words[first].kind == WordKind::determiner || word.capital;
    if (owns && !sentence.grammar.is_in(WordGroup::no_agents, word.lower.substr(0, mark)))
      return Actor::other;
  }
  return std::nullopt;
}

std::optional<Actor> holder_of(const PaperSentence& sentence, const Predication& one) {
  if (rests_with_whom(sentence, one)) return antecedent_of(sentence, one.opener - 1);
  std::size_t at = one.verb_end;
  while (at < one.end && sentence.words[at].kind == WordKind::adverb) ++at;
  if (at + 1 >= one.end || !is_link_to_holder(sentence, one, sentence.words[at].lower))
    return std::nullopt;
  if (is_incumbent_at(sentence, at + 1)) return Actor::incumbent;
  const std::size_t end = end_of_noun_phrase(sentence.words, at + 1, one.end);
  if (!one.passive && is_verb_in(sentence, WordGroup::belonging, one)) {
    const std::size_t head = head_noun(sentence.words, at + 1, end);
    if (head == end || !is_somebody(sentence, at + 1, head)) return std::nullopt;
  }
  return can_act(sentence, at + 1, end, one) ? std::optional(Actor::other) : std::nullopt;
}

}  // namespace secondlook
