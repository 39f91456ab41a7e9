// SPDX-License-Identifier: GPL-3.0-or-later
// What the evaluations of one position come to.
#pragma once
#include <span>

#include "models/evaluation.h"

namespace secondlook {

/// The pay plan and grade that the evaluations support together. Work above GS-15 is decided
/// first; what is not above it is the General Schedule's.
Recommendation recommend(std::span<const Evaluation> evaluations);

}  // namespace secondlook
