// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreement/stratified_sample.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <utility>

namespace secondlook {
namespace {

/// From 0 up to, not with, `end`. The standard's own distributions differ between libraries.
std::size_t below(std::size_t end, std::mt19937_64& random) {
  const std::uint64_t fair = random.max() - random.max() % end;
  std::uint64_t number = random();
  while (number >= fair) number = random();
  return static_cast<std::size_t>(number % end);
}

/// How many of each stratum, by the largest remainder.
std::vector<std::size_t> shares(const std::vector<Stratum>& strata, std::size_t size,
                                std::size_t all) {
  std::vector<std::size_t> counts, order(strata.size());
  for (const Stratum& stratum : strata) counts.push_back(stratum.members.size() * size / all);
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return strata[a].members.size() * size % all > strata[b].members.size() * size % all;
  });
  std::size_t left = size - std::accumulate(counts.begin(), counts.end(), std::size_t{0});
  for (const std::size_t at : order) {
    if (left == 0) break;
    ++counts[at];
    --left;
  }
  return counts;
}

}  // namespace

std::vector<Drawn> draw_sample(std::vector<Stratum> strata, std::size_t size, std::uint64_t seed) {
  std::size_t all = 0;
  for (Stratum& stratum : strata) {
    std::sort(stratum.members.begin(), stratum.members.end());
    all += stratum.members.size();
  }
  std::sort(strata.begin(), strata.end(),
            [](const Stratum& a, const Stratum& b) { return a.name < b.name; });
  std::vector<Drawn> drawn;
  if (all == 0) return drawn;
  std::mt19937_64 random(seed);
  const std::vector<std::size_t> counts = shares(strata, std::min(size, all), all);
  for (std::size_t s = 0; s < strata.size(); ++s) {
    auto& members = strata[s].members;
    for (std::size_t i = 0; i < counts[s]; ++i) {
      std::swap(members[i], members[i + below(members.size() - i, random)]);
      drawn.push_back({members[i], strata[s].name});
    }
  }
  return drawn;
}

}  // namespace secondlook
