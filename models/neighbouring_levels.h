// SPDX-License-Identifier: GPL-3.0-or-later
// The levels next to the one found, so that a reader sees what it is more than and what it is short
// of.
#pragma once
#include "models/evaluation.h"
#include "models/standard.h"

namespace secondlook {

/// Sets `level_above` of every factor that has levels in the standard, and `level_below` where
/// there are words that show more than that level; both with their citations.
void name_neighbouring_levels(Evaluation& evaluation, const Standard& standard);

}  // namespace secondlook
