// SPDX-License-Identifier: GPL-3.0-or-later
// Standards of job families: the Factor Evaluation System's levels as they look in a few series.
#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "models/series.h"
#include "models/standard.h"

namespace secondlook {

/// The family's standard with what it leaves to the Primary Standard put in: factors and levels
/// that it does not describe, how papers head the factors, how levels usually relate, the
/// conversion of points. Work outside the levels of a family's standard is rated by the Primary
/// Standard (Introduction to the Position Classification Standards, p. 17).
Standard on_primary_standard(Standard family, const Standard& primary);

/// The standard that covers one of the series, or null.
const Standard* job_family_of(std::span<const Series* const> series,
                              std::span<const Standard> families);

}  // namespace secondlook
