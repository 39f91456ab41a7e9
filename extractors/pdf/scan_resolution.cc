// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/pdf/scan_resolution.h"

#include <GfxState.h>

#include <algorithm>
#include <cmath>

namespace secondlook {
namespace {

constexpr double kPointsPerInch = 72;
// Share of the page. Scanners that write a page in strips make ten at most; a logo or a signature
// is smaller.
constexpr double kGoodPart = 0.08;

}  // namespace

ScanResolution::ScanResolution(double page_width, double page_height)
    : page_area_(page_width * page_height) {}

void ScanResolution::add(const GfxState& state, int width, int height) {
  const double* m = state.getCTM();  // the picture is the unit square under it
  const double across = std::hypot(m[0], m[1]), down = std::hypot(m[2], m[3]);
  if (!(across > 0 && down > 0) || across * down < kGoodPart * page_area_) return;
  const double finer = std::max(width / across, height / down) * kPointsPerInch;
  if (std::isfinite(finer)) dpi_ = std::max(dpi_, finer);
}

void ScanResolution::drawImageMask(GfxState* state, Object* ref, Stream* stream, int width,
                                   int height, bool invert, bool interpolate, bool inlined) {
  add(*state, width, height);
  // Skips the data of a picture that stands among the page's commands.
  OutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, inlined);
}

void ScanResolution::drawImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                               GfxImageColorMap* colours, bool interpolate, const int* mask,
                               bool inlined) {
  add(*state, width, height);
  OutputDev::drawImage(state, ref, stream, width, height, colours, interpolate, mask, inlined);
}

void ScanResolution::drawMaskedImage(GfxState* state, Object*, Stream*, int width, int height,
                                     GfxImageColorMap*, bool, Stream*, int mask_width,
                                     int mask_height, bool, bool) {
  add(*state, width, height);
  add(*state, mask_width, mask_height);
}

void ScanResolution::drawSoftMaskedImage(GfxState* state, Object*, Stream*, int width, int height,
                                         GfxImageColorMap*, bool, Stream*, int mask_width,
                                         int mask_height, GfxImageColorMap*, bool) {
  add(*state, width, height);
  add(*state, mask_width, mask_height);
}

}  // namespace secondlook
