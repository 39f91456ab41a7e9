// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of a box.
#pragma once
#include "models/box.h"

namespace secondlook {

inline double middle_x(const Box& box) { return (box.x0 + box.x1) / 2; }
inline double middle_y(const Box& box) { return (box.y0 + box.y1) / 2; }

}  // namespace secondlook
