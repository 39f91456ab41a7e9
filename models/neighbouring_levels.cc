// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/neighbouring_levels.h"

#include <algorithm>

namespace secondlook {
namespace {

std::string described(const Level& level) { return level.id + ": " + level.means; }

void name_neighbours(FactorEvaluation& found, const Factor& factor) {
  const auto level = std::find_if(factor.levels.begin(), factor.levels.end(),
                                  [&](const Level& one) { return one.id == found.level; });
  if (level == factor.levels.end()) return;
  if (level != factor.levels.begin() && !found.evidence.empty()) {
    const Level& below = *std::prev(level);
    found.level_below = described(below);
    found.citation_below = citation(below.source);
  }
  if (std::next(level) != factor.levels.end()) {
    const Level& above = *std::next(level);
    found.level_above = described(above);
    found.citation_above = citation(above.source);
  }
}

}  // namespace

void name_neighbouring_levels(Evaluation& evaluation, const Standard& standard) {
  for (FactorEvaluation& found : evaluation.factors)
    if (const Factor* factor = find_factor(standard, standard.id + "-" + found.factor))
      name_neighbours(found, *factor);
}

}  // namespace secondlook
