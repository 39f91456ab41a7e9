// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/term_counts.h"

#include <cmath>

namespace secondlook {

double TermCounts::rarity(std::string_view key) const {
  const auto found = papers_with.find(key);
  const double with = found == papers_with.end() ? 0 : static_cast<double>(found->second);
  const double all = static_cast<double>(papers);
  return std::round(10 * std::log((all + 2) / (with + 1)) / std::log(all + 2)) / 10;
}

}  // namespace secondlook
