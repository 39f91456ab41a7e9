// SPDX-License-Identifier: GPL-3.0-or-later
// The units of an organization, put together from what single papers print of them.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/link/link_words.h"

namespace secondlook {

struct UnitNode {
  std::string name;  // as printed where it is met first
  std::optional<std::size_t> parent;
};

struct UnitTree {
  std::vector<UnitNode> units;
  std::vector<std::optional<std::size_t>> of_path;  // by the paths given: the smallest unit
};

/// `paths` have the largest unit first. "Permits Div." and "Division of Permits" are one; two
/// divisions of one name under two bureaus are two. A path that begins or skips further down is
/// taken for the longer one that it fits, where it fits one only.
UnitTree unit_tree(std::span<const std::vector<std::string>> paths, const LinkWords& words);

/// Whether `unit` is `above` or stands below it.
bool is_within(const UnitTree& tree, std::size_t unit, std::size_t above);

}  // namespace secondlook
