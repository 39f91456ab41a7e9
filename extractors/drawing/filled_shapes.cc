// SPDX-License-Identifier: GPL-3.0-or-later
#include <leptonica/allheaders.h>

#include <algorithm>
#include <utility>

#include "extractors/dark_grounds.h"
#include "extractors/drawing/frame_shape.h"

namespace secondlook {
namespace {

// Of its rectangle that a shape fills: an ellipse fills 0.785.
constexpr double kOvalLeastFull = 0.7, kLeastFull = 0.8;
// Points. Beside the text, a shaded area is as thick as this everywhere.
constexpr double kThinnestFill = 7;
// Shares of area from which two shapes are one: an outline, and its fill.
constexpr double kSameShape = 0.6;

/// `scale` pixels of the page are one of the patches'.
void add_solid(const FrameGround& ground, const std::vector<Patch>& solid, int scale, bool dark,
               const std::vector<FrameShape>& known, std::vector<FrameShape>& shapes) {
  for (const Patch& patch : solid) {
    const Area area{patch.area.x0 * scale, patch.area.y0 * scale, patch.area.x1 * scale,
                    patch.area.y1 * scale};
    // Light letters close up on the page's ink.
    const bool unread = dark && ground.words_missing;
    if (!ground.fits(area) || !(unread || ground.may_hold_words(area))) continue;
    const double full = fullness(patch);
    const bool oval = is_oval(patch, full);
    if (full < (oval ? kOvalLeastFull : kLeastFull)) continue;
    // Beside its white letters a dark ground is seen as tints, too.
    const auto same = [&](const FrameShape& shape) {
      const double shared = common(shape.outside, area).size();
      return shared > kSameShape * enclosing(shape.outside, area).size() ||
             (shape.dark && shared > kSameShape * area.size());
    };
    if (std::ranges::none_of(known, same))
      shapes.push_back({area, grown(area, scale / 2), oval, dark});
  }
}

}  // namespace

std::vector<FrameShape> filled_shapes(const FrameGround& ground,
                                      const std::vector<FrameShape>& outlined) {
  std::vector<Patch> dark;
  for (DarkGround& found : find_dark_grounds(*ground.page.ink, ground.page.dpi))
    dark.push_back(std::move(found.patch));
  std::vector<FrameShape> shapes;
  add_solid(ground, dark, kDarkGroundScale, true, outlined, shapes);

  const PageInk& page = ground.page;
  const int thin = std::max(2, page.pixels(kThinnestFill) / page.tile);
  const PixPtr solid{pixOpenBrick(nullptr, page.filled.get(), thin, thin)};
  if (!solid) return shapes;
  std::vector<FrameShape> known = outlined;
  known.insert(known.end(), shapes.begin(), shapes.end());
  add_solid(ground, patches(*solid, 4, kMostShapePatches), page.tile, false, known, shapes);
  return shapes;
}

}  // namespace secondlook
