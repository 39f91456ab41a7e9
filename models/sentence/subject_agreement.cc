// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/subject_agreement.h"

#include <algorithm>
#include <span>
#include <string>

#include "models/sentence/finite_verbs.h"
#include "models/sentence/noun_phrases.h"
#include "models/sentence/nouns.h"

namespace secondlook {
namespace {

using enum WordKind;

// "The Register signs", "Denver pays": a name, where it does not only begin the sentence.
bool is_named(const Sentence& sentence, std::size_t begin, std::size_t head) {
  const SentenceWord& noun = sentence.words[head];
  if (sentence.is_in(WordGroup::office_cities, head)) return noun.capital;
  return noun.capital && head > begin && (noun.forms & kThirdPerson) == 0;
}

bool agrees_with_pronoun(const std::string& who, const VerbGroup& verb) {
  const bool third = who != "they" && who != "you" && who != "we" && who != "i";
  return (verb.forms & (third ? kThirdPerson : kBase)) != 0 || (verb.forms & kPast) != 0;
}

// What stands behind a verb of several things that nobody is said to do: "Letters of warning come
// from the Chief", "claims stay with the clerk".
bool tells_of_things(const Sentence& sentence, const VerbGroup& verb) {
  if (verb.begin + 1 >= sentence.words.size()) return false;
  const std::string& next = sentence.words[verb.begin + 1].lower;
  return next == "from" || next == "with" ||
         (next == "to" &&
          sentence.grammar.is_verb_in(WordGroup::belonging, sentence.words[verb.begin].lower));
}

bool agrees_with_noun(const Sentence& sentence, std::size_t begin, std::size_t head,
                      std::size_t end, const VerbGroup& verb, bool may_end) {
  const std::string& noun = sentence.words[head].lower;
  const bool actor = sentence.grammar.is_person(noun) || sentence.grammar.is_body(noun) ||
                     noun == "incumbent" || noun == "position" || is_named(sentence, begin, head);
  const bool has_object = takes_object(sentence, verb.begin, may_end);
  const bool has_any_object = has_object || takes_plural(sentence, verb.begin);
  // "The committee and the loan chief approve"
  const auto behind = sentence.words.subspan(head, end - head);
  const bool several = std::any_of(behind.begin(), behind.end(),
                                   [](const SentenceWord& word) { return word.lower == "and"; });
  const bool plural = several || is_plural(sentence.words[head], sentence.grammar);
  if ((verb.forms & kThirdPerson) != 0 && (!plural || noun == "headquarters") &&
      (actor || has_object))
    return true;
  if ((verb.forms & kBase) != 0 && plural &&
      ((actor && has_any_object) || tells_of_things(sentence, verb)))
    return true;
  // "The Branch wrote the guide"; "leases negotiated by" has no finite verb.
  if (verb.tense != Predication::Tense::past) return false;
  const std::string& told = sentence.words[verb.begin].lower;
  return (actor && has_any_object) || told == "ended" || told == "ceased";
}

}  // namespace

bool agrees(const Sentence& sentence, std::size_t begin, std::size_t end, const VerbGroup& verb,
            bool may_end) {
  const std::span<const SentenceWord> words = sentence.words;
  const WordKind before = words[end - 1].kind;
  if (before == determiner && end - begin > 1) return false;
  if (before == preposition || before == subordinator || is_auxiliary(before)) return false;
  const SentenceWord& first = words[verb.begin];
  // "at will", "in May 1999"
  if (first.kind == modal) return !first.capital || verb.begin == 0;
  if (verb.with_auxiliary) return true;
  if (verb.begin + 1 < words.size()) {
    const SentenceWord& next = words[verb.begin + 1];
    if (next.lower == "of" || is_auxiliary(next.kind)) return false;
  }
  const std::size_t head = head_noun(words, begin, end);
  if (head == end) return false;
  if (words[head].kind == pronoun) return agrees_with_pronoun(words[head].lower, verb);
  return agrees_with_noun(sentence, begin, head, end, verb, may_end);
}

}  // namespace secondlook
