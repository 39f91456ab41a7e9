// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job_family.h"

#include <algorithm>
#include <utility>

namespace secondlook {
namespace {

Factor on_primary_factor(const Factor& family, const Factor& primary) {
  Factor factor = primary;
  factor.means = family.means;
  factor.source = family.source;
  for (Level& level : factor.levels)
    for (const Level& described : family.levels)
      if (described.id == level.id) {
        level.means = described.means;
        level.source = described.source;
      }
  return factor;
}

}  // namespace

Standard on_primary_standard(Standard family, const Standard& primary) {
  std::vector<Factor> factors;
  for (const Factor& factor : primary.factors) {
    const Factor* described = find_factor(family, factor.id);
    factors.push_back(described ? on_primary_factor(*described, factor) : factor);
  }
  family.factors = std::move(factors);
  if (family.combined.empty()) family.combined = primary.combined;
  if (!family.relationships) family.relationships = primary.relationships;
  if (family.conversion.empty()) {
    family.conversion = primary.conversion;
    family.conversion_source = primary.conversion_source;
  }
  return family;
}

const Standard* job_family_of(std::span<const Series* const> series,
                              std::span<const Standard> families) {
  for (const Standard& family : families)
    for (const Series* one : series)
      if (std::find(family.series.begin(), family.series.end(), one->code) != family.series.end())
        return &family;
  return nullptr;
}

}  // namespace secondlook
