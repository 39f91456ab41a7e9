// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement_words.h"

#include <cassert>
#include <vector>

#include "models/characters.h"

namespace secondlook {

StatementWords::StatementWords(std::span<const Clause> clauses, const Vocabulary& vocabulary) {
  WeighedWordReader reader(vocabulary);
  std::vector<const WeighedWords*> parts;
  for (const Clause& clause : clauses) {
    const auto [words, added] = of_text_.try_emplace(clause.text);
    if (!added) continue;
    texts_.push_back(lower(clause.text));
    words->second = reader.read(texts_.back());
    parts.push_back(&words->second);
  }
  all_ = joined(parts);
}

const WeighedWords& StatementWords::of(const Clause& clause) const {
  static const WeighedWords none;
  const auto found = of_text_.find(clause.text);
  assert(found != of_text_.end());
  return found == of_text_.end() ? none : found->second;
}

}  // namespace secondlook
