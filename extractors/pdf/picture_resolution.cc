// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/pdf/picture_resolution.h"

#include <algorithm>
#include <cmath>

namespace secondlook {

void PictureResolution::add(const GfxState& state, int width, int height) {
  // The picture is the unit square under the current transformation, in points.
  const double* m = state.getCTM();
  const double across = std::hypot(m[0], m[1]), down = std::hypot(m[2], m[3]);
  if (!(across > 0 && down > 0)) return;
  const double dpi = 72 * std::max(width / across, height / down);
  if (std::isfinite(dpi)) finest_ = std::max(finest_, dpi);
}

void PictureResolution::drawImage(GfxState* state, Object* ref, Stream* stream, int width,
                                  int height, GfxImageColorMap* colours, bool interpolate,
                                  const int* mask, bool is_inline) {
  add(*state, width, height);
  OutputDev::drawImage(state, ref, stream, width, height, colours, interpolate, mask, is_inline);
}

void PictureResolution::drawImageMask(GfxState* state, Object* ref, Stream* stream, int width,
                                      int height, bool invert, bool interpolate, bool is_inline) {
  add(*state, width, height);
  OutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, is_inline);
}

}  // namespace secondlook
