// SPDX-License-Identifier: GPL-3.0-or-later
// The straight lines that a page draws: borders of tables and forms, underlines.
#pragma once
#include <cstddef>
#include <vector>

#include "models/box.h"

namespace secondlook {

class RuleCollector {
 public:
  /// A stroke of this thickness from one point to the other, both in points from the page's top
  /// left. Only what lies within `clip` is drawn; slanted strokes are no rules.
  void add_stroke(double xa, double ya, double xb, double yb, double thickness, const Box& clip);
  /// A filled rectangle: a rule where it is thin enough to look like a line.
  void add_filled(const Box& area, const Box& clip);

  /// Horizontal rules from top to bottom, then vertical ones from left to right. Pieces that lie in
  /// one line and touch are one rule.
  std::vector<Box> take();

 private:
  void add(const Box& drawn, const Box& clip, bool horizontal);

  std::vector<Box> horizontal_, vertical_;
};

}  // namespace secondlook
