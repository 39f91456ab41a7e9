// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/pdf/page_painter.h"

namespace secondlook {
namespace {

// A drawing of 36 x 48 in at 600 dpi has 0.6e9; scaling takes some ten seconds for this many.
constexpr double kMostPixels = 1e9;

}  // namespace

bool PagePainter::has_room_for(int width, int height) {
  const double wanted = static_cast<double>(width) * height;
  if (pixels_ + wanted > kMostPixels) return false;
  pixels_ += wanted;
  return true;
}

void PagePainter::drawImageMask(GfxState* state, Object* ref, Stream* stream, int width, int height,
                                bool invert, bool interpolate, bool is_inline) {
  if (has_room_for(width, height))
    SplashOutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate,
                                   is_inline);
}

void PagePainter::setSoftMaskFromImageMask(GfxState* state, Object* ref, Stream* stream, int width,
                                           int height, bool invert, bool is_inline,
                                           double* base_matrix) {
  // Its end, unsetSoftMaskFromImageMask, expects it to have been begun.
  const bool room = has_room_for(width, height);
  SplashOutputDev::setSoftMaskFromImageMask(state, ref, stream, room ? width : 1, room ? height : 1,
                                            invert, is_inline, base_matrix);
}

void PagePainter::drawImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                            GfxImageColorMap* colours, bool interpolate, const int* mask,
                            bool is_inline) {
  if (has_room_for(width, height))
    SplashOutputDev::drawImage(state, ref, stream, width, height, colours, interpolate, mask,
                               is_inline);
}

void PagePainter::drawMaskedImage(GfxState* state, Object* ref, Stream* stream, int width,
                                  int height, GfxImageColorMap* colours, bool interpolate,
                                  Stream* mask, int mask_width, int mask_height, bool mask_invert,
                                  bool mask_interpolate) {
  if (has_room_for(width, height) && has_room_for(mask_width, mask_height))
    SplashOutputDev::drawMaskedImage(state, ref, stream, width, height, colours, interpolate, mask,
                                     mask_width, mask_height, mask_invert, mask_interpolate);
}

void PagePainter::drawSoftMaskedImage(GfxState* state, Object* ref, Stream* stream, int width,
                                      int height, GfxImageColorMap* colours, bool interpolate,
                                      Stream* mask, int mask_width, int mask_height,
                                      GfxImageColorMap* mask_colours, bool mask_interpolate) {
  if (has_room_for(width, height) && has_room_for(mask_width, mask_height))
    SplashOutputDev::drawSoftMaskedImage(state, ref, stream, width, height, colours, interpolate,
                                         mask, mask_width, mask_height, mask_colours,
                                         mask_interpolate);
}

}  // namespace secondlook
