// SPDX-License-Identifier: GPL-3.0-or-later
// A shape on a page image that may be a box of a chart.
#pragma once
#include <cstddef>
#include <vector>

#include "extractors/drawing/area.h"
#include "extractors/drawing/page_ink.h"

namespace secondlook {

struct FrameShape {
  Area inside;
  Area outside;  // with its outline
  bool oval = false;
  bool dark = false;
};

/// Where shapes are looked for.
struct FrameGround {
  const PageInk& page;
  const Pix& outlines;             // the page's ink, its dashed and torn lines made whole
  const Pix& corners;              // the same, straight lines reaching on to where they would meet
  const std::vector<Area>& words;  // where the page's words stand
  bool words_missing = false;      // then letters are enough

  /// Large enough for a short word, and no border around everything.
  bool fits(const Area& area) const;
  bool holds_words(const Area& area) const;
  /// Ink as high and as wide as letters or words stands there.
  bool holds_letters(const Area& area) const;
  /// It holds words, or ink apart from its edge that may be letters where words are missing.
  bool may_hold_words(const Area& area) const;
};

// Of a box's area; a word covers more, and leaves most of its ground.
constexpr double kLeastLetters = 0.015, kMostLetters = 0.5;
constexpr int kMostShapePatches = 40'000;
// No chart has as many on a page; graph paper has.
constexpr std::size_t kMostShapes = 800;

/// The share of its rectangle that a patch fills, letters in it included.
double fullness(const Patch& patch);
/// The share of its rectangle that lies between the patch's first and last pixel of a row or
/// column, whichever is less: lines that reach into a patch from its edge, and the letters that
/// they meet, take nothing away from it.
double extent(const Patch& patch);
/// An ellipse leaves the corners of its rectangle empty; rounded corners are smaller.
bool is_oval(const Patch& patch, double full);

/// Patches of bare paper that ink encloses.
std::vector<FrameShape> outlined_shapes(const FrameGround& ground);

/// Patches of tint, and dark grounds. Those that are the inside of one of the `known` shapes are
/// left out.
std::vector<FrameShape> filled_shapes(const FrameGround& ground,
                                      const std::vector<FrameShape>& known);

/// Patches of paper that only dashes, or lines torn by a scan, enclose. Where one of the `known`
/// shapes is there is none.
std::vector<FrameShape> dashed_shapes(const FrameGround& ground,
                                      const std::vector<FrameShape>& known);

/// Words between two lines of equal length, one above the other, with nothing at the sides.
std::vector<FrameShape> open_sided_shapes(const FrameGround& ground, const Pix& lines_across,
                                          const std::vector<FrameShape>& known);

}  // namespace secondlook
