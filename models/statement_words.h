// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a paper, each statement read once however many factors are looked for in it.
#pragma once
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "models/tagged_text.h"
#include "models/vocabulary.h"
#include "models/weighed_words.h"

namespace secondlook {

class StatementWords {
 public:
  /// Keeps references to the clauses' texts.
  StatementWords(std::span<const Clause> clauses, const Vocabulary& vocabulary);
  StatementWords(const StatementWords&) = delete;
  StatementWords& operator=(const StatementWords&) = delete;

  /// Of a clause that has the text of one of those that this was made of.
  const WeighedWords& of(const Clause& clause) const;
  /// Of the whole paper.
  const WeighedWords& of_all() const { return all_; }

 private:
  std::deque<std::string> texts_;  // in small letters
  std::unordered_map<std::string_view, WeighedWords> of_text_;
  WeighedWords all_;
};

}  // namespace secondlook
