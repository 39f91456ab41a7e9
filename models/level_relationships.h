// SPDX-License-Identifier: GPL-3.0-or-later
// How the levels of a position's factors usually go together.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "models/series.h"
#include "models/standard.h"

namespace secondlook {

struct SettledLevel {
  std::size_t level = 0;   // index into Factor::levels
  double probability = 0;  // of that level among the factor's
};

/// The likeliest level of each factor of the standard, by what the papers' words say for it and by
/// which levels usually stand beside those of the other factors. `likelihoods` has for each factor
/// those of its levels, as natural logarithms, or nothing where the papers are silent: the level is
/// then the usual one, or none where no typical position names the factor. `interval` is that of
/// the position's series, which tells the kind of work and not its level; with a two-grade interval
/// the levels are such that their total does not give a grade which that work passes over.
std::vector<std::optional<SettledLevel>> settled_levels(
    const Standard& standard, std::span<const std::vector<double>> likelihoods,
    std::optional<Interval> interval);

}  // namespace secondlook
