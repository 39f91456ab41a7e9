// SPDX-License-Identifier: GPL-3.0-or-later
// Which of many literal strings occur in a text, told in one pass over it.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

/// Literals of one list begin alike by the hundred ("assigns", "assigned to"), so they are a tree
/// of their letters, gone down from each place of the text where one may begin.
class LiteralFinder {
 public:
  /// No literal may have fewer bytes.
  static constexpr std::size_t kFewestBytes = 3;

  explicit LiteralFinder(const std::vector<std::string>& literals);

  /// Those that occur, by their indexes, each once, in order.
  std::vector<int> occurring(std::string_view text) const;

 private:
  struct Node {
    std::uint32_t first_child = 0, children = 0;  // they stand side by side
    int literal = -1;                             // that ends here
  };
  struct Beginning {
    std::uint32_t bytes = 0;  // the first three
    std::uint32_t node = 0;
  };

  void follow(std::uint32_t node, std::string_view rest, std::vector<int>& found) const;

  // A bit for each hash of a literal's first bytes: most places of a text are dismissed by it, and
  // it fits into the processor's nearest cache.
  std::vector<std::uint64_t> begin_here_;
  // Beginnings by that hash: those of bucket b are `beginnings_` from buckets_[b] to
  // buckets_[b + 1].
  std::vector<std::uint32_t> buckets_;
  std::vector<Beginning> beginnings_;
  std::vector<Node> nodes_;
  std::string letters_;  // that lead to each node
};

}  // namespace secondlook
