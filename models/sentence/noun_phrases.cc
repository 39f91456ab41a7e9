// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/noun_phrases.h"

#include <algorithm>
#include <string>

#include "models/sentence/nouns.h"

namespace secondlook {
namespace {

using enum WordKind;

// "In each of these the Chief decides"
bool is_pronoun_before(std::span<const SentenceWord> words, std::size_t at) {
  const std::string& before = words[at - 1].lower;
  return words[at].lower == "the" &&
         (before == "this" || before == "these" || before == "those" || before == "such");
}

// "Contracting officers alone" act; "Leaving officers and clerks out" tells how.
bool is_person_by_work(const Sentence& sentence, std::size_t begin, std::size_t end) {
  const auto behind = sentence.words.subspan(begin + 1, end - begin - 1);
  return !behind.empty() && sentence.grammar.is_person(behind.front().lower) &&
         std::all_of(behind.begin() + 1, behind.end(),
                     [](const SentenceWord& word) { return word.kind == adverb; });
}

}  // namespace

bool opens_noun_phrase(const SentenceWord& word, const Grammar& grammar) {
  return word.kind == determiner || word.kind == pronoun || word.capital ||
         word.lower == "incumbent" ||
         (word.kind == other && is_plural(word, grammar) && (word.forms & kThirdPerson) == 0);
}

std::size_t head_noun(std::span<const SentenceWord> words, std::size_t begin, std::size_t end) {
  std::size_t head = end;
  for (std::size_t i = begin; i < end; ++i) {
    const SentenceWord& word = words[i];
    if (word.aside) continue;
    if (word.kind == pronoun) return i;
    if (word.kind == other && (head == end || (word.forms & kParticiple) == 0 || word.capital))
      head = i;
    else if (head != end && word.kind != adverb)
      break;
  }
  return head;
}

std::size_t end_of_noun_phrase(std::span<const SentenceWord> words, std::size_t begin,
                               std::size_t limit) {
  std::size_t end = begin;
  while (end < limit && words[end].kind != preposition && words[end].kind != comma &&
         words[end].kind != stop && words[end].kind != relative)
    ++end;
  return end;
}

std::size_t last_noun_phrase(std::span<const SentenceWord> words, std::size_t begin,
                             std::size_t end) {
  for (std::size_t i = end; i-- > begin + 1;)
    if ((words[i].kind == determiner || words[i].kind == pronoun) &&
        words[i - 1].kind != preposition &&
        (words[i - 1].kind != determiner || is_pronoun_before(words, i)))
      return i;
  return end;
}

bool opens_adverbial(const Sentence& sentence, std::size_t begin, std::size_t end) {
  const SentenceWord& first = sentence.words[begin];
  if (first.kind == preposition) return true;
  if ((first.forms & kGerund) != 0) return !is_person_by_work(sentence, begin, end);
  const std::size_t head = head_noun(sentence.words, begin, end);
  return head < end && sentence.is_in(WordGroup::time_nouns, head);
}

bool names_actor(const Sentence& sentence, std::size_t begin, std::size_t end) {
  const std::size_t head = head_noun(sentence.words, begin, end);
  if (head == end) return false;
  const std::string& noun = sentence.words[head].lower;
  return sentence.grammar.is_person(noun) || sentence.grammar.is_body(noun);
}

}  // namespace secondlook
