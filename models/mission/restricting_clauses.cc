// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/restricting_clauses.h"

#include <algorithm>
#include <vector>

#include "models/clause_evidence.h"
#include "models/sentence/defining_clauses.h"
#include "models/sentence/sentence_words.h"

namespace secondlook {

std::optional<std::size_t> restricting_clause(std::string_view text, std::size_t at) {
  const std::vector<SentenceWord> words = sentence_words(text, Grammar());
  std::optional<std::size_t> begin;
  bool reached = false;
  for (std::size_t i = 0; i < words.size() && !reached; ++i) {
    if (is_mark(words[i])) begin.reset();
    if (opens_defining_clause(words, i)) begin = words[i].begin;
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
