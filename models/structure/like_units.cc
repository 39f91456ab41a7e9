// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/like_units.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace secondlook {
namespace {

// Sizes that differ by less are about the same.
constexpr double kAboutAsLarge = 0.8;

bool is_part(const ExecutiveStructure& structure, std::size_t unit, std::size_t of) {
  std::optional<std::size_t> at = unit;
  while (at && *at != of) at = structure.units[*at].parent;
  return at.has_value();
}

}  // namespace

struct UnitsByLevel::Near {
  std::size_t away;  // levels
  double ratio;      // of the larger size to the smaller
  int size;
  bool executive;

  bool nearer(const Near& than) const {
    return std::pair(away, ratio) < std::pair(than.away, than.ratio);
  }
};

std::size_t level_of(const StructureUnit& unit) { return unit.path.size(); }

UnitsByLevel::UnitsByLevel(const ExecutiveStructure& structure) : structure_(structure) {
  for (std::size_t i = 0; i < structure.units.size(); ++i) {
    const StructureUnit& unit = structure.units[i];
    if (!unit.head || unit.size == 0) continue;
    const StructurePost& head = structure.posts[*unit.head];
    // An executive may lead more people than the papers show, and then says nothing of so few.
    if (head.executive && !head.whole_below) continue;
    of_level_[level_of(unit)].push_back({i, unit.size, head.executive});
  }
}

void UnitsByLevel::add_like(std::size_t unit, std::size_t level, std::size_t away,
                            std::vector<Near>& near) const {
  const auto found = of_level_.find(level);
  if (found == of_level_.end()) return;
  const int size = structure_.units[unit].size;
  for (const Led& other : found->second) {
    if (!other.executive && other.size < kAboutAsLarge * size) continue;
    if (is_part(structure_, other.unit, unit) || is_part(structure_, unit, other.unit)) continue;
    const auto [smaller, larger] = std::minmax(size, other.size);
    near.push_back({away, static_cast<double>(larger) / smaller, other.size, other.executive});
  }
}

LikeUnits UnitsByLevel::like(std::size_t unit) const {
  LikeUnits like;
  std::vector<Near> near;
  if (of_level_.empty()) return like;
  const std::size_t level = level_of(structure_.units[unit]);
  const std::size_t deepest = of_level_.rbegin()->first;
  for (std::size_t away = 0; near.size() < kFewestToCompare; ++away) {
    if (away >= level && level + away > deepest) break;
    like.of_other_levels = away > 0;
    if (away < level) add_like(unit, level - away, away, near);
    if (away > 0) add_like(unit, level + away, away, near);
  }
  std::ranges::sort(near, [](const Near& one, const Near& other) { return one.nearer(other); });
  std::vector<int> sizes;
  for (const Near& other : near) {
    // Of several that are as near, all count.
    if (sizes.size() >= kFewestToCompare && near[kFewestToCompare - 1].nearer(other)) break;
    sizes.push_back(other.size);
    like.led += other.executive ? 1 : 0;
  }
  like.sizes = distribution(std::move(sizes));
  return like;
}

}  // namespace secondlook
