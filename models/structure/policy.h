// SPDX-License-Identifier: GPL-3.0-or-later
// An agency's limits for its structure. Where it sets none, a figure is held to the agency's own
// others.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/standard.h"
#include "models/structure/distribution.h"

namespace secondlook {

/// One limit: a number, or a place in the agency's own distribution.
struct Limit {
  enum class Quartile { lower, median, upper };
  std::optional<int> number;
  Quartile quartile = Quartile::upper;
  int percent = 100;  // of the quartile
  std::string means;
  Source source;
  bool operator==(const Limit&) const = default;
};

struct StructurePolicy {
  std::string title;
  Checked checked;
  Limit layers;                  // at most, in a branch of the agency, below its head
  Limit narrowest_span;          // direct reports at least
  Limit widest_span;             // at most
  Limit unit_without_executive;  // people at least, from which a unit wants an executive
  Limit staff_per_executive;     // at least
  Limit smallest_unit;           // people at least
  bool operator==(const StructurePolicy&) const = default;
};

/// The names of the limits in a policy file, and where each is kept.
struct NamedLimit {
  std::string_view name;
  Limit StructurePolicy::*limit;
};
const std::vector<NamedLimit>& named_limits();

/// The number that the limit comes to; nothing where it goes by a distribution and there is none.
std::optional<double> value_of(const Limit& limit, const Distribution& spread);

/// What the limit is, for a person: "the policy sets 15 (Staffing directive 7, section 2)", "of 40
/// in this agency the middle half have 4 to 9".
std::string told(const Limit& limit, const Distribution& spread);

}  // namespace secondlook
