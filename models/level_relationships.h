// SPDX-License-Identifier: GPL-3.0-or-later
// How the levels of a position's factors usually go together.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "models/standard.h"

namespace secondlook {

/// For each factor of the standard the level that the papers' words speak for most, the usual
/// levels beside the other factors' weighed in; none where they speak for none. `support` has for
/// each factor its levels' support by the words, or nothing. A level that no words speak for is
/// never taken.
std::vector<std::optional<std::size_t>> settled_levels(
    const Standard& standard, std::span<const std::vector<double>> support);

}  // namespace secondlook
