// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns by the literal strings that a text must hold for them to match. A paper's sentence holds
// those of a few, and only they are compiled and run. One automaton for all of them would be built
// anew with nearly every sentence: patterns with "up to eight words between" have more states
// together than papers have letters.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/literal_finder.h"
#include "models/recent_texts.h"

namespace secondlook {

/// Shared by sets of patterns that are looked for in the same texts: a text is gone through once
/// for all of them.
class PatternFilter {
 public:
  /// Adds a set, before the first text is asked about, and gives the number of its first pattern.
  template <class Expressions>
  std::size_t add(const Expressions& expressions) {
    const std::size_t first = expressions_.size();
    expressions_.insert(expressions_.end(), expressions.begin(), expressions.end());
    ++sets_;
    return first;
  }

  /// Of `count` patterns from `first` on those that may occur in the text, counted from `first`, in
  /// order.
  std::vector<std::size_t> candidates(std::string_view text, std::size_t first,
                                      std::size_t count) const;

 private:
  // The literal is in one of the lists that a pattern asks for, a bit for each.
  struct Mark {
    std::uint32_t pattern = 0;
    std::uint8_t list = 0;
  };
  struct Index {
    std::vector<std::uint8_t> wanted;      // all lists of each pattern
    std::vector<std::vector<Mark>> marks;  // by literal
    std::vector<std::uint32_t> always;     // those that ask for no literal
    std::unique_ptr<const LiteralFinder> literals;
  };

  static Index index_of(std::span<const std::string> expressions);
  std::vector<std::uint32_t> all_candidates(std::string_view text) const;

  std::uint64_t number_ = number_of_its_own();
  std::vector<std::string> expressions_;
  std::size_t sets_ = 0;
  mutable std::once_flag indexed_;
  mutable Index index_;
};

}  // namespace secondlook
