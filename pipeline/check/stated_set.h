// SPDX-License-Identifier: GPL-3.0-or-later
// The factors that a paper states of one standard, each held against that standard's table.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "models/position.h"
#include "models/standard.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// What the paper states for one factor, or for two that it rates together.
struct StatedEntry {
  std::vector<const Factor*> factors;        // one, or the two of a combination
  std::vector<const StatedFactor*> sources;  // where the paper states it
  std::string level;                         // as stated; "" if the paper gives points only
  std::optional<int> points;                 // as stated
  std::optional<int> table_points;           // what the table gives for the stated level

  /// As stated, or from the table where only the level is stated.
  int value() const { return points.value_or(table_points.value_or(0)); }
};

struct StatedSet {
  const Standard* standard = nullptr;
  std::vector<StatedEntry> entries;    // in the standard's order
  std::vector<const Factor*> missing;  // factors without points or level

  bool complete() const { return missing.empty(); }
  int sum() const;
};

/// One set for each standard of which the paper states a factor.
std::vector<StatedSet> stated_sets(const StatedEvaluation& stated, const Standards& standards);

/// "Factor 4", "Factor 4A", "Factors 6 and 7".
std::string name_of(const StatedEntry& entry);

/// Where the paper states the entry.
std::vector<Evidence> evidence_of(const StatedEntry& entry);

}  // namespace secondlook
