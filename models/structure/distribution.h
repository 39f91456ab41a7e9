// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure is spread over an agency, by which one that stands out is told.
#pragma once
#include <cstddef>
#include <vector>

namespace secondlook {

/// Quartiles of positive numbers.
struct Distribution {
  std::size_t count = 0;
  double least = 0, lower = 0, median = 0, upper = 0, most = 0;
  bool operator==(const Distribution&) const = default;
};

Distribution distribution(std::vector<int> values);

// With fewer there is no distribution to compare with.
constexpr std::size_t kFewestToCompare = 8;

}  // namespace secondlook
