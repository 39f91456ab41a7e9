// SPDX-License-Identifier: GPL-3.0-or-later
// What the review concludes about one position.
#pragma once
#include <string>
#include <vector>

#include "models/finding.h"
#include "models/position.h"

namespace secondlook {

struct ReviewedPosition {
  PositionFile file;
  std::vector<Finding> findings;  // gravest first
  double priority = 0;            // 0..1: what a classifier should see first
};

}  // namespace secondlook
