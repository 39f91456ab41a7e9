// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/sign_index.h"

#include <algorithm>

namespace secondlook {

SignIndex::SignIndex(std::vector<Entry> entries) : entries_(std::move(entries)) {
  std::sort(entries_.begin(), entries_.end());
  entries_.erase(std::unique(entries_.begin(), entries_.end()), entries_.end());
}

std::span<const SignIndex::Entry> SignIndex::holders(std::uint64_t key) const {
  const auto [first, last] =
      std::equal_range(entries_.begin(), entries_.end(), Entry{key, 0},
                       [](const Entry& a, const Entry& b) { return a.key < b.key; });
  return {first, last};
}

bool SignIndex::holds(std::span<const Entry> holders, std::size_t holder) {
  const auto at = std::lower_bound(holders.begin(), holders.end(), holder,
                                   [](const Entry& a, std::size_t b) { return a.holder < b; });
  return at != holders.end() && at->holder == holder;
}

}  // namespace secondlook
