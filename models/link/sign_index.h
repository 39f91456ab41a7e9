// SPDX-License-Identifier: GPL-3.0-or-later
// Which positions can be found by a sign, and how many.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace secondlook {

class SignIndex {
 public:
  struct Entry {
    std::uint64_t key = 0;
    std::size_t holder = 0;  // of the sign: a position, or an item
    auto operator<=>(const Entry&) const = default;
  };

  /// In any order; an entry may stand twice.
  explicit SignIndex(std::vector<Entry> entries);

  /// Those who hold the sign, in order, each once.
  std::span<const Entry> holders(std::uint64_t key) const;
  static bool holds(std::span<const Entry> holders, std::size_t holder);

 private:
  std::vector<Entry> entries_;  // sorted
};

}  // namespace secondlook
