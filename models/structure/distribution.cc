// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/distribution.h"

#include <algorithm>

namespace secondlook {
namespace {

// Between two of the values where the place falls between them.
double at_share(const std::vector<int>& sorted, double share) {
  const double place = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  const double part = place - static_cast<double>(below);
  return (1 - part) * sorted[below] + part * sorted[above];
}

}  // namespace

Distribution distribution(std::vector<int> values) {
  if (values.empty()) return {};
  std::ranges::sort(values);
  return {.count = values.size(),
          .least = static_cast<double>(values.front()),
          .lower = at_share(values, 0.25),
          .median = at_share(values, 0.5),
          .upper = at_share(values, 0.75),
          .most = static_cast<double>(values.back())};
}

}  // namespace secondlook
