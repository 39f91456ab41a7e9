// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guide_level.h"

#include <algorithm>
#include <utility>

namespace secondlook {

std::size_t index_of_level(const Factor& factor, const std::string& level) {
  for (std::size_t i = 0; i < factor.levels.size(); ++i)
    if (factor.levels[i].id == level) return i;
  return 0;
}

FactorEvaluation at_level(const Factor& factor, std::size_t level, double confidence,
                          std::string reason) {
  FactorEvaluation result;
  const Level& found = factor.levels[std::min(level, factor.levels.size() - 1)];
  result.factor = factor.number;
  result.level = found.id;
  result.points = found.points;
  result.confidence = confidence;
  result.reason = std::move(reason);
  result.citation = citation(found.source);
  return result;
}

FactorEvaluation not_shown(const Factor& factor, std::string reason) {
  FactorEvaluation result;
  result.factor = factor.number;
  result.reason = std::move(reason);
  result.citation = citation(factor.source);
  return result;
}

void add_next_level(FactorEvaluation& result, const Factor& factor) {
  const std::size_t level = index_of_level(factor, result.level);
  if (!result.missing_for_next.empty() || level + 1 >= factor.levels.size()) return;
  result.missing_for_next.push_back(factor.levels[level + 1].means);
}

void add_evidence(FactorEvaluation& result, const std::vector<Evidence>& more) {
  for (const Evidence& item : more)
    if (result.evidence.size() < kMostEvidence) result.evidence.push_back(item);
}

}  // namespace secondlook
