// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/finite_verbs.h"

#include <algorithm>

#include "models/characters.h"
#include "models/sentence/nouns.h"
#include "models/sentence/verb_group.h"

namespace secondlook {
namespace {

using enum WordKind;

bool begins_finite_verb(std::span<const SentenceWord> words, std::size_t at) {
  const auto group = verb_group(words, at);
  return group && (group->with_auxiliary || (group->forms & kThirdPerson) != 0);
}

}  // namespace

bool takes_object(const Sentence& sentence, std::size_t at, bool may_end) {
  if (at + 1 >= sentence.words.size()) return may_end;
  const SentenceWord& next = sentence.words[at + 1];
  if (next.kind == preposition)
    return next.lower != "of" && next.lower != "for" && next.lower != "by";
  return next.kind == determiner || next.kind == pronoun || next.kind == subordinator ||
         next.kind == relative || next.kind == adverb || next.capital || next.lower == "them" ||
         next.lower == "him" || next.lower == "it" || sentence.is_in(WordGroup::particles, at + 1);
}

bool takes_plural(const Sentence& sentence, std::size_t at) {
  for (std::size_t i = at + 1; i < std::min(sentence.words.size(), at + 3); ++i) {
    if (sentence.words[i].kind != other) return false;
    if (is_plural(sentence.words[i], sentence.grammar)) return true;
  }
  return false;
}

bool is_before_be(std::span<const SentenceWord> words, std::size_t from) {
  for (std::size_t i = from; i < words.size(); ++i) {
    if (words[i].kind == be) return true;
    if (words[i].kind == comma && i + 1 < words.size() && words[i + 1].kind == be) return true;
    if (words[i].kind == comma || words[i].kind == stop || words[i].kind == coordinator ||
        words[i].kind == relative || words[i].kind == subordinator)
      return false;
  }
  return false;
}

bool is_plural_noun(const Sentence& sentence, std::size_t at) {
  const std::span<const SentenceWord> words = sentence.words;
  if (at + 1 >= words.size()) return false;
  const SentenceWord& next = words[at + 1];
  if (sentence.is_in(WordGroup::fields_of_work, at) && sentence.grammar.is_person(next.lower))
    return true;
  if (is_auxiliary(next.kind) || next.lower == "of") return true;
  // "Arrests and searches are made"
  if (next.kind == coordinator && at + 3 < words.size() &&
      (words[at + 3].kind == be || words[at + 3].kind == modal))
    return true;
  // "Grants to the States are awarded"
  if (next.kind == preposition && is_before_be(words, at + 2)) return true;
  return (next.forms & kParticiple) != 0 && at + 2 < words.size() &&
         words[at + 2].kind == preposition;
}

bool opens_in_the_past(std::span<const SentenceWord> words, std::size_t at) {
  const SentenceWord& word = words[at];
  if (at != 0 || (word.forms & kPast) == 0 || (word.forms & kBase) != 0 || word.lower == "based" ||
      words.size() == 1)
    return false;
  const SentenceWord& next = words[1];
  return next.kind == determiner || next.kind == subordinator ||
         (!next.lower.empty() && is_digit(next.lower.front()));
}

bool is_inverted_condition(std::span<const SentenceWord> words, std::size_t at) {
  if (at + 1 >= words.size()) return false;
  const SentenceWord& next = words[at + 1];
  if (next.kind != determiner && next.kind != pronoun) return false;
  const WordKind before = at > 0 ? words[at - 1].kind : stop;
  if (words[at].lower == "were") return before == stop || before == comma;
  return words[at].lower == "should" &&
         (before == stop || before == comma || before == coordinator || before == other);
}

bool opens_main_clause(std::span<const SentenceWord> words, std::size_t at) {
  if (at >= words.size()) return false;
  return begins_finite_verb(words, at) || words[at].kind == determiner ||
         words[at].kind == pronoun || words[at].capital;
}

bool is_demonstrative(std::span<const SentenceWord> words, std::size_t at) {
  return words[at].lower == "that" && at + 2 < words.size() && words[at + 1].kind == other &&
         words[at + 2].kind == be && verb_group(words, at + 2)->tense == Predication::Tense::past;
}

bool has_finite_verb(std::span<const SentenceWord> words, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i)
    if (begins_finite_verb(words, i)) return true;
  return false;
}

}  // namespace secondlook
