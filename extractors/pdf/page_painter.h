// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a PDF page into a bitmap, but for pictures beyond all paper.
#pragma once
#include <SplashOutputDev.h>

namespace secondlook {

/// A few bytes may announce a picture of a hundred thousand pixels each way, which takes minutes to
/// scale down to nothing. A page's pictures are drawn up to so many pixels; further ones are left
/// out of it.
class PagePainter final : public SplashOutputDev {
 public:
  using SplashOutputDev::SplashOutputDev;

  void drawImageMask(GfxState* state, Object* ref, Stream* stream, int width, int height,
                     bool invert, bool interpolate, bool is_inline) override;
  void setSoftMaskFromImageMask(GfxState* state, Object* ref, Stream* stream, int width, int height,
                                bool invert, bool is_inline, double* base_matrix) override;
  void drawImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                 GfxImageColorMap* colours, bool interpolate, const int* mask,
                 bool is_inline) override;
  void drawMaskedImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                       GfxImageColorMap* colours, bool interpolate, Stream* mask, int mask_width,
                       int mask_height, bool mask_invert, bool mask_interpolate) override;
  void drawSoftMaskedImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                           GfxImageColorMap* colours, bool interpolate, Stream* mask,
                           int mask_width, int mask_height, GfxImageColorMap* mask_colours,
                           bool mask_interpolate) override;

 private:
  bool has_room_for(int width, int height);
  double pixels_ = 0;  // of pictures drawn so far
};

}  // namespace secondlook
