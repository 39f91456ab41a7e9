// SPDX-License-Identifier: GPL-3.0-or-later
// How finely a page's pictures were scanned. Includes Poppler's headers.
#pragma once
#include <GfxState.h>
#include <OutputDev.h>

namespace secondlook {

/// Poppler calls it for each picture of a page that is shown at 72 dpi; it decodes none of them.
class PictureResolution final : public OutputDev {
 public:
  /// Pixels an inch of the finest picture; 0 where there is none.
  double finest() const { return finest_; }

  bool upsideDown() override { return true; }
  bool useDrawChar() override { return false; }
  bool interpretType3Chars() override { return false; }

  void drawImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                 GfxImageColorMap* colours, bool interpolate, const int* mask,
                 bool is_inline) override;
  void drawImageMask(GfxState* state, Object* ref, Stream* stream, int width, int height,
                     bool invert, bool interpolate, bool is_inline) override;

 private:
  void add(const GfxState& state, int width, int height);
  double finest_ = 0;
};

}  // namespace secondlook
