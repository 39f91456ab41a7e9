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
  const double quartile = limit.quartile == Limit::Quartile::lower   ? spread.lower
                          : limit.quartile == Limit::Quartile::upper ? spread.upper
                                                                     : spread.median;
  return quartile * limit.percent / 100;
}

std::string told(const Limit& limit, const Distribution& spread) {
  if (limit.number)
    return fmt::format("the policy sets {} ({})", *limit.number, citation(limit.source));
  return fmt::format("of {} in this agency the middle half have {:.0f} to {:.0f}", spread.count,
                     spread.lower, spread.upper);
}

}  // namespace secondlook
