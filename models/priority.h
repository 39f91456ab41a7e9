// SPDX-License-Identifier: GPL-3.0-or-later
// What a classifier should see first.
#pragma once
#include <span>

#include "models/finding.h"

namespace secondlook {

/// 0..1, growing with the number and the gravity of the findings; one grave finding outweighs any
/// heap of small ones that a position realistically has. Four decimals, so that it reads and sorts
/// the same everywhere.
double priority(std::span<const Finding> findings);

}  // namespace secondlook
