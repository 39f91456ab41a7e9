// SPDX-License-Identifier: GPL-3.0-or-later
// A pattern that is only run on texts with the letters that its matches hold. Each statement of a
// paper is held against hundreds of patterns, nearly all of which ask for words that it has not.
#pragma once
#include <re2/re2.h>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/lazy_pattern.h"
#include "models/text_letters.h"

namespace secondlook {

class GuardedPattern {
 public:
  /// RE2 syntax. Compiled when a text first has its letters.
  explicit GuardedPattern(const std::string& expression);

  /// As RE2::PartialMatch: whether the pattern is in the text, and what its groups are.
  template <class... Group>
  bool in(std::string_view text, Group&&... groups) const {
    return may_be_in(text) && RE2::PartialMatch(text, pattern_.get(), groups...);
  }
  /// As RE2::FindAndConsume.
  template <class... Group>
  bool next_in(re2::StringPiece* text, Group&&... groups) const {
    return may_be_in(*text) && RE2::FindAndConsume(text, pattern_.get(), groups...);
  }
  /// Where it first stands in the text at `from` or behind it, with as many groups as there is room
  /// for; the first of them is the whole match.
  bool find(std::string_view text, std::size_t from, std::span<re2::StringPiece> groups) const;

 private:
  bool may_be_in(std::string_view text) const;

  LazyPattern pattern_;
  std::vector<WordsByLetters> needed_;  // one word of each
};

}  // namespace secondlook
