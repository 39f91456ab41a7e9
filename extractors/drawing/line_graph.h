// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that meet on a page image, told apart where two merely cross.
#pragma once
#include <cstddef>
#include <vector>

#include "extractors/drawing/area.h"
#include "extractors/drawing/touches.h"

namespace secondlook {

struct LineGroups {
  std::vector<std::vector<Touch>> groups;  // touches that the same lines join
  bool crossings = false;                  // some lines were told apart at a crossing
};

/// `length` in pixels: what is shorter is a burr or an arrow head's flank, not a line.
LineGroups lines_apart(const Patch& patch, const std::vector<Touch>& touches, int length);

}  // namespace secondlook
