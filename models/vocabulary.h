// SPDX-License-Identifier: GPL-3.0-or-later
// Stems by number: words of a paper are looked up once, and then compared and weighed as numbers.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

/// The stems and pairs of stems (models/weighed_words.h) that anything is known of, numbered from 0
/// in the order of their bytes.
class Vocabulary {
 public:
  /// None.
  Vocabulary() = default;
  /// In any order; one may stand in it more than once.
  explicit Vocabulary(std::vector<std::string> stems);

  std::size_t size() const { return stems_.size(); }
  std::optional<std::uint32_t> number_of(std::string_view stem) const;

 private:
  std::vector<std::string> stems_;
  // By the stem's hash its number plus one, or in the next place that was free; 0 where none is.
  std::vector<std::uint32_t> places_;
};

}  // namespace secondlook
