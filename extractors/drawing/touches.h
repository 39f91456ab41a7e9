// SPDX-License-Identifier: GPL-3.0-or-later
// Where drawn lines meet the frames of a chart.
#pragma once
#include <cstddef>
#include <vector>

#include "extractors/drawing/area.h"
#include "models/document.h"

namespace secondlook {

struct DrawnFrame {
  Area area;  // with its outline and shadow
  bool oval = false;
  std::vector<Area> parts;  // within the outline: one, or those of a divided box
};

struct Touch {
  std::size_t frame = 0;
  ConnectorEnd::Side side = ConnectorEnd::Side::top;
  int x = 0, y = 0;  // pixels, on the frame's side
  bool arrow = false;
};

struct TouchReach {
  int clear = 1;     // pixels around a frame that were erased with it
  int short_of = 1;  // pixels by which a line may end short of that
  int widest = 1;    // pixels of a frame's side that one line meets; what is wider runs along it
};

/// Erases a frame and `clear` pixels around it.
void erase(Pix& image, const DrawnFrame& frame, int clear);

/// The places where `patch` meets the frames, which were erased.
std::vector<Touch> touches_of(const Patch& patch, const std::vector<DrawnFrame>& frames,
                              const TouchReach& reach);

/// Lines that come from one frame and go to another in a way that a chart is drawn: not only from
/// the top of one to the top of the next.
bool is_complete(const std::vector<Touch>& touches);

/// The same, and it shows which end is the upper one: the ends are at different sides.
bool has_direction(const std::vector<Touch>& touches);

}  // namespace secondlook
