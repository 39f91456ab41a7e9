// SPDX-License-Identifier: GPL-3.0-or-later
// One level for each factor, so that they are likely and their points give a grade that the work
// can have.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "models/standard.h"

namespace secondlook {

/// The likeliest level of each factor; where the total then converts to one of `passed_over`, the
/// likeliest levels together whose total does not. `beliefs` has for each factor the probability of
/// each level, or nothing where none is known: the lowest is then taken. A level that is hardly
/// believed at all is never taken for the sake of the total.
std::vector<std::size_t> likeliest_levels(const Standard& standard,
                                          std::span<const std::vector<double>> beliefs,
                                          std::span<const int> passed_over);

}  // namespace secondlook
