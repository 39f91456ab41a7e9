// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/policy.h"

#include <fmt/format.h>

namespace secondlook {

const std::vector<NamedLimit>& named_limits() {
  static const std::vector<NamedLimit> limits{
      {"layers", &StructurePolicy::layers},
      {"narrowest-span", &StructurePolicy::narrowest_span},
      {"widest-span", &StructurePolicy::widest_span},
      {"unit-without-executive", &StructurePolicy::unit_without_executive},
      {"staff-per-executive", &StructurePolicy::staff_per_executive},
      {"smallest-unit", &StructurePolicy::smallest_unit}};
  return limits;
}

std::optional<double> value_of(const Limit& limit, const Distribution& spread) {
  if (limit.number) return *limit.number;
  if (spread.count < kFewestToCompare) return std::nullopt;
  const double times = limit.fence_percent / 100.0;
  switch (limit.quartile) {
    case Limit::Quartile::lower:
      return lower_fence(spread, times);
    case Limit::Quartile::upper:
      return upper_fence(spread, times);
    case Limit::Quartile::median:
      break;
  }
  return spread.median;
}

std::string told(const Limit& limit, const Distribution& spread) {
  if (limit.number)
    return fmt::format("the policy sets {} ({})", *limit.number, citation(limit.source));
  return fmt::format("of {} in this agency half have between {:.0f} and {:.0f}", spread.count,
                     spread.lower, spread.upper);
}

}  // namespace secondlook
