// SPDX-License-Identifier: GPL-3.0-or-later
// Which units of an agency tell whether a unit of some size and level has an executive at its head.
#pragma once
#include <cstddef>
#include <map>
#include <vector>

#include "models/structure/executive_structure.h"

namespace secondlook {

/// The units that one is held to.
struct LikeUnits {
  Distribution sizes;            // people in each
  std::size_t led = 0;           // of them, by an executive
  bool of_other_levels = false;  // there were too few at its own
};

/// How far down a unit is, the largest ones at 1. Deputies between two heads make no level.
std::size_t level_of(const StructureUnit& unit);

/// All units with a head, by level, to look up those that are like one. Views the structure.
class UnitsByLevel {
 public:
  explicit UnitsByLevel(const ExecutiveStructure& structure);

  /// Those nearest in size at the unit's level; where they are too few to compare with, of the
  /// next levels too. A unit that is smaller and has no executive tells nothing of a larger one,
  /// and neither do the units that it is part of or that are part of it.
  LikeUnits like(std::size_t unit) const;

 private:
  struct Led {
    std::size_t unit;
    int size;
    bool executive;
  };
  struct Near;

  void add_like(std::size_t unit, std::size_t level, std::size_t away,
                std::vector<Near>& near) const;

  const ExecutiveStructure& structure_;
  std::map<std::size_t, std::vector<Led>> of_level_;
};

}  // namespace secondlook
