// SPDX-License-Identifier: GPL-3.0-or-later
// A scan made ready to be recognised: gray, evenly lit, at the resolution that its letters need.
#pragma once
#include <cstdint>

#include "extractors/ink.h"
#include "extractors/pix.h"

namespace secondlook {

struct WorkingImage {
  PixPtr gray;     // 8 bit, square pixels
  PixPtr ink;      // one bit, the same size
  double dpi = 0;  // of both
  InkPatches patches;
  PixPtr picture;  // `gray` with its colours, where those were taken out of it; else null
};

/// `page_width` and `page_height` in points say how large the scan is in truth. Null images where
/// there is no memory.
WorkingImage working_image(const Pix& scan, double page_width, double page_height,
                           std::int64_t most_pixels);

}  // namespace secondlook
