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
// Of a tint's tiles, those that words leave no room on; of the pixels, what a tint that passes for
// ink has at least.
constexpr double kMostWritten = 0.75, kSolid = 0.75;
// Letters stand apart from a tint's edge. Shares of all tiles, and of those of a ring, in tiles
// from the edge, that leaves a torn outline out.
constexpr double kMuchWritten = 0.5, kMostWrittenRing = 0.45;
constexpr int kRingFrom = 1, kRingTo = 3;
// Shares of area from which two shapes are one: an outline, and its fill.
constexpr double kSameShape = 0.6;

/// Large letters that stand close leave no tile of bare paper between them, nor one without ink, as
/// a tint does.
bool is_all_letters(const FrameGround& ground, const Pix& inked, const Patch& tiles) {
  const PixPtr under = cut(inked, tiles.area);
  const PixPtr written{under ? pixAnd(nullptr, under.get(), tiles.pix.get()) : nullptr};
  if (!written) return false;
  const Area whole = area_of(*tiles.pix);
  const int scale = ground.page.tile;
  const Area area{tiles.area.x0 * scale, tiles.area.y0 * scale, tiles.area.x1 * scale,
                  tiles.area.y1 * scale};
  if (ink_in(*ground.page.ink, area) >= kSolid * area.size()) return false;
  const auto ink_of_ring = [&whole](const Pix& image) {
    const Area outer = grown(whole, -kRingFrom), inner = grown(whole, -kRingTo);
    return ink_in(image, outer) - (inner.empty() ? 0 : ink_in(image, inner));
  };
  const double share = ink_in(*written, whole) / std::max(1.0, 1.0 * ink_in(*tiles.pix, whole));
  return share >= kMostWritten ||
         (share >= kMuchWritten &&
          ink_of_ring(*written) >= kMostWrittenRing * ink_of_ring(*tiles.pix));
}

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
  const PixPtr inked{pixReduceRankBinaryCascade(page.ink.get(), 1, 1, 0, 0)};
  if (!solid || !inked) return shapes;
  std::vector<Patch> tints = patches(*solid, 4, kMostShapePatches);
  std::erase_if(tints, [&](const Patch& tint) { return is_all_letters(ground, *inked, tint); });
  std::vector<FrameShape> known = outlined;
  known.insert(known.end(), shapes.begin(), shapes.end());
  add_solid(ground, tints, page.tile, false, known, shapes);
  return shapes;
}

}  // namespace secondlook
