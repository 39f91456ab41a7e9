// SPDX-License-Identifier: GPL-3.0-or-later
// The units of a structure, filled with its posts.
#pragma once
#include <cstddef>
#include <optional>
#include <span>

#include "models/structure/executive_structure.h"

namespace secondlook {

/// Gives each unit its posts, head, path and figures, and a unit that is named alone its place.
/// By post, `above` has the line that counts, and `people` how many the post stands for with those
/// below it.
void fill_units(ExecutiveStructure& structure, std::span<const std::optional<std::size_t>> above,
                std::span<const int> people);

}  // namespace secondlook
