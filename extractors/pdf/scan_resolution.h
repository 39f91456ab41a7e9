// SPDX-License-Identifier: GPL-3.0-or-later
// How fine the pictures of a page are. Includes Poppler's headers; only the sources of this folder
// and pdf_file.cc may include it.
#pragma once
#include <OutputDev.h>

namespace secondlook {

/// Takes down the resolution of the pictures that make up a page, without decoding them. Device
/// units are points.
class ScanResolution final : public OutputDev {
 public:
  ScanResolution(double page_width, double page_height);

  /// Dots per inch of the finest picture that covers a good part of the page (of a scan in layers,
  /// that with the letters); 0 where there is none.
  double dpi() const { return dpi_; }

  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }

  void drawImageMask(GfxState* state, Object* ref, Stream* stream, int width, int height,
                     bool invert, bool interpolate, bool inlined) override;
  void drawImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                 GfxImageColorMap* colours, bool interpolate, const int* mask,
                 bool inlined) override;
  void drawMaskedImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                       GfxImageColorMap* colours, bool interpolate, Stream* mask, int mask_width,
                       int mask_height, bool mask_inverted, bool mask_interpolate) override;
  void drawSoftMaskedImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                           GfxImageColorMap* colours, bool interpolate, Stream* mask,
                           int mask_width, int mask_height, GfxImageColorMap* mask_colours,
                           bool mask_interpolate) override;

 private:
  void add(const GfxState& state, int width, int height);

  double page_area_;
  double dpi_ = 0;
};

}  // namespace secondlook
