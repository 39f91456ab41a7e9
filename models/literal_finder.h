// SPDX-License-Identifier: GPL-3.0-or-later
// Which of many literal strings occur in a text, told in one pass over it.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

class LiteralFinder {
 public:
  /// No literal may have fewer bytes.
  static constexpr std::size_t kFewestBytes = 3;

  explicit LiteralFinder(std::vector<std::string> literals);

  /// Those that occur, by their indexes, each once, in order.
  std::vector<int> occurring(std::string_view text) const;

 private:
  static std::uint32_t bucket(const char* at);

  std::vector<std::string> literals_;
  // A bit for each hash of a literal's first bytes: most places of a text are dismissed by it, and
  // it fits into the processor's nearest cache.
  std::vector<std::uint64_t> begin_here_;
  // Literals by a hash of their first bytes: those of bucket b are `in_bucket_` from begins_[b] to
  // begins_[b + 1].
  std::vector<std::uint32_t> begins_;
  std::vector<int> in_bucket_;
};

}  // namespace secondlook
