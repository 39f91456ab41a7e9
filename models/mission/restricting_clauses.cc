// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/restricting_clauses.h"

#include <algorithm>
#include <array>
#include <vector>

#include "models/clause_evidence.h"
#include "models/sentence/sentence_words.h"

namespace secondlook {
namespace {

bool is_mark(const SentenceWord& word) {
  return word.kind == WordKind::comma || word.kind == WordKind::stop;
}

bool is_opener(const SentenceWord& word) {
  static constexpr std::array<std::string_view, 6> kOpeners = {"that", "whose", "where",
                                                               "how",  "what",  "whether"};
  return word.kind == WordKind::relative ||
         std::ranges::find(kOpeners, word.lower) != kOpeners.end();
}

// "Agreements by which" is as "agreements which".
bool opens(const std::vector<SentenceWord>& words, std::size_t at) {
  if (!is_opener(words[at])) return false;
  while (at > 0 && words[at - 1].kind == WordKind::preposition) --at;
  return at > 0 && !is_mark(words[at - 1]);
}

}  // namespace

std::optional<std::size_t> restricting_clause(std::string_view text, std::size_t at) {
  const std::vector<SentenceWord> words = sentence_words(text, Grammar());
  std::optional<std::size_t> begin;
  bool reached = false;
  for (std::size_t i = 0; i < words.size() && !reached; ++i) {
    if (is_mark(words[i])) begin.reset();
    if (opens(words, i)) begin = words[i].begin;
    reached = words[i].end > at && words[i].kind != WordKind::preposition;
  }
  return begin;
}

bool has_restricting_clause(const Clause& clause) {
  return std::ranges::any_of(clause.parts, [&](const AssertedPart& part) {
    const Assertion told = told_assertion(clause, part.begin);
    return told != Assertion::asserted && told != Assertion::recommended &&
           restricting_clause(clause.text, part.begin);
  });
}

}  // namespace secondlook
