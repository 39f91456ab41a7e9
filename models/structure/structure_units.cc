// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/structure_units.h"

#include <algorithm>
#include <vector>

namespace secondlook {
namespace {

using Index = std::size_t;

// No agency nests its units so deep; a longer line of them is a misreading, or made to take long.
constexpr int kMostLevels = 40;

class Filling {
 public:
  Filling(ExecutiveStructure& structure, std::span<const std::optional<Index>> above,
          std::span<const int> people)
      : posts_(structure.posts), units_(structure.units), above_(above), people_(people) {}

  void fill() {
    find_heads();
    place_units_named_alone();
    for (Index i = 0; i < units_.size(); ++i)
      for (const Index unit : upwards(i))
        units_[i].path.insert(units_[i].path.begin(), units_[unit].name);
    count();
  }

 private:
  // Or too deep to tell.
  bool is_within(const std::optional<Index>& unit, Index above) const {
    std::optional<Index> at = unit;
    for (int level = 0; at && *at != above && level < kMostLevels; ++level) at = units_[*at].parent;
    return at.has_value();
  }

  // The unit and those above it, itself first.
  std::vector<Index> upwards(const std::optional<Index>& unit) const {
    std::vector<Index> units;
    for (auto at = unit; at && units.size() < kMostLevels; at = units_[*at].parent)
      units.push_back(*at);
    return units;
  }

  // The head of a unit is whoever of it has a supervisor elsewhere, or none, and most people below.
  void find_heads() {
    for (Index i = 0; i < posts_.size(); ++i) {
      const StructurePost& post = posts_[i];
      if (!post.unit || post.told_elsewhere) continue;
      units_[*post.unit].posts.push_back(i);
      if (post.reports.empty()) continue;
      std::optional<Index> chiefs_unit;
      if (above_[i]) chiefs_unit = posts_[*above_[i]].unit;
      for (std::optional<Index> unit = post.unit; unit && !is_within(chiefs_unit, *unit);
           unit = units_[*unit].parent) {
        auto& head = units_[*unit].head;
        if (!head || posts_[*head].staff_below < post.staff_below) head = i;
      }
    }
  }

  // It stands below the unit of its head's supervisor.
  void place_units_named_alone() {
    for (Index i = 0; i < units_.size(); ++i) {
      if (units_[i].parent || !units_[i].head || !above_[*units_[i].head]) continue;
      const auto unit = posts_[*above_[*units_[i].head]].unit;
      if (unit && !is_within(unit, i)) units_[i].parent = unit;
    }
  }

  void count() {
    for (Index i = 0; i < posts_.size(); ++i) {
      const StructurePost& post = posts_[i];
      if (!post.unit || post.told_elsewhere || post.contractor) continue;
      int people = people_[i];
      for (const Index below : post.reports) people -= people_[below];
      for (const Index unit : upwards(post.unit)) {
        units_[unit].size += std::max(people, 1);
        units_[unit].executives += post.executive ? 1 : 0;
        units_[unit].listed = units_[unit].listed || post.listed;
      }
    }
  }

  const std::vector<StructurePost>& posts_;
  std::vector<StructureUnit>& units_;
  std::span<const std::optional<Index>> above_;
  std::span<const int> people_;
};

}  // namespace

void fill_units(ExecutiveStructure& structure, std::span<const std::optional<std::size_t>> above,
                std::span<const int> people) {
  Filling(structure, above, people).fill();
}

}  // namespace secondlook
