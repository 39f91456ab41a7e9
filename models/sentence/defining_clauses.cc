// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/defining_clauses.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "models/sentence/named_actors.h"

namespace secondlook {
namespace {

using enum WordKind;

bool is_opener(const SentenceWord& word) {
  static constexpr std::array<std::string_view, 6> kOpeners = {"that", "whose", "where",
                                                               "how",  "what",  "whether"};
  return word.kind == relative || std::ranges::find(kOpeners, word.lower) != kOpeners.end();
}

// "diseases that", "rooms in which", "allows what": not "says that", whose clause tells what holds.
bool tells_of_a_thing(const Predication& one, std::span<const SentenceWord> words, std::size_t at) {
  if (words[at].lower == "what" || words[at].kind == relative) return true;
  return at > one.begin && at != one.verb_end && words[at - 1].kind == other;
}

bool names_incumbent(const PaperSentence& sentence, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i)
    if (is_incumbent_at(sentence, i) || sentence.is_in(WordGroup::own_pronouns, i) ||
        sentence.is_in(WordGroup::own_possessives, i) || sentence.words[i].lower == "this")
      return true;
  return false;
}

}  // namespace

bool opens_defining_clause(std::span<const SentenceWord> words, std::size_t at) {
  if (!is_opener(words[at])) return false;
  while (at > 0 && words[at - 1].kind == preposition) --at;
  return at > 0 && !is_mark(words[at - 1]);
}

std::vector<std::pair<std::size_t, std::size_t>> defining_clauses(const PaperSentence& sentence,
                                                                  const Predication& one) {
  std::vector<std::pair<std::size_t, std::size_t>> found;
  const auto words = sentence.words;
  for (std::size_t i = one.begin; i < one.end; ++i) {
    if (!opens_defining_clause(words, i) || !tells_of_a_thing(one, words, i)) continue;
    const std::size_t limit = i < one.verb ? one.verb : one.end;
    std::size_t end = i;
    while (end < limit && !is_mark(words[end])) ++end;
    if (!names_incumbent(sentence, i, end)) found.emplace_back(words[i].begin, words[end - 1].end);
    i = end - 1;
  }
  return found;
}

}  // namespace secondlook
