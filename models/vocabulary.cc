// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <utility>

namespace secondlook {

Vocabulary::Vocabulary(std::vector<std::string> stems) : stems_(std::move(stems)) {
  std::sort(stems_.begin(), stems_.end());
  stems_.erase(std::unique(stems_.begin(), stems_.end()), stems_.end());
  places_.assign(std::bit_ceil(2 * stems_.size() + 1), 0);
  for (std::size_t number = 0; number < stems_.size(); ++number) {
    std::size_t place = std::hash<std::string_view>()(stems_[number]);
    while (places_[place %= places_.size()] != 0) ++place;
    places_[place] = static_cast<std::uint32_t>(number + 1);
  }
}

std::optional<std::uint32_t> Vocabulary::number_of(std::string_view stem) const {
  if (stems_.empty()) return std::nullopt;
  std::size_t place = std::hash<std::string_view>()(stem);
  for (;; ++place) {
    const std::uint32_t found = places_[place %= places_.size()];
    if (found == 0) return std::nullopt;
    if (stems_[found - 1] == stem) return found - 1;
  }
}

}  // namespace secondlook
