// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/level_relationships.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace secondlook {
namespace {

// How far each level of a factor is from the usual ones of a typical position; 0 for all where the
// position names none of the factor.
std::vector<double> distances(const Factor& factor, const UsualLevels& usual) {
  std::vector<double> result(factor.levels.size(), 0);
  std::vector<std::size_t> named;
  for (std::size_t i = 0; i < factor.levels.size(); ++i)
    if (std::find(usual.levels.begin(), usual.levels.end(), factor.levels[i].id) !=
        usual.levels.end())
      named.push_back(i);
  if (named.empty()) return result;
  for (std::size_t i = 0; i < result.size(); ++i) {
    double least = std::numeric_limits<double>::max();
    for (const std::size_t n : named)
      least = std::min(least, std::abs(static_cast<double>(i) - static_cast<double>(n)));
    result[i] = least;
  }
  return result;
}

// How well a typical position fits to what the words say.
double fit(const Standard& standard, std::span<const std::vector<double>> support,
           const UsualLevels& usual) {
  double sum = 0;
  for (std::size_t f = 0; f < standard.factors.size(); ++f) {
    if (support[f].empty()) continue;
    const auto distance = distances(standard.factors[f], usual);
    for (std::size_t l = 0; l < support[f].size(); ++l)
      sum += support[f][l] * std::exp(-distance[l]);
  }
  return sum;
}

}  // namespace

std::vector<std::optional<std::size_t>> settled_levels(
    const Standard& standard, std::span<const std::vector<double>> support) {
  const UsualLevels* usual = nullptr;
  if (standard.relationships) {
    double best = 0;
    for (const UsualLevels& one : standard.relationships->positions)
      if (const double fits = fit(standard, support, one); fits > best) {
        best = fits;
        usual = &one;
      }
  }
  std::vector<std::optional<std::size_t>> result(standard.factors.size());
  for (std::size_t f = 0; f < standard.factors.size(); ++f) {
    if (support[f].empty()) continue;
    std::vector<double> belief = support[f];
    if (usual != nullptr) {
      const auto distance = distances(standard.factors[f], *usual);
      for (std::size_t l = 0; l < belief.size(); ++l)
        belief[l] *= std::exp(-standard.relationships->pull * distance[l]);
    }
    result[f] =
        static_cast<std::size_t>(std::max_element(belief.begin(), belief.end()) - belief.begin());
  }
  return result;
}

}  // namespace secondlook
