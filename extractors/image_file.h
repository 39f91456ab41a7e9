// SPDX-License-Identifier: GPL-3.0-or-later
// A scan that is an image file: TIFF with any number of pages, PNG or JPEG.
#pragma once
#include <string>
#include <string_view>

#include "extractors/limits.h"
#include "extractors/pix.h"
#include "models/result.h"

namespace secondlook {

/// What one pixel of a page measures.
struct Resolution {
  double x = 0, y = 0;  // dots per inch; they differ on faxes
};

/// The resolution to go by for a page of `width` x `height` pixels that claims `claimed`, which is
/// the claim itself unless it is missing or makes no sense for a paper page.
Resolution plausible_resolution(int width, int height, Resolution claimed);

class ImageFile {
 public:
  /// `bytes` must outlive the ImageFile. `where` names the file in problems.
  static Result<ImageFile> open(std::string_view bytes, std::string where);

  int page_count() const { return page_count_; }

  /// The page as a viewer shows it (orientation tags of TIFF and EXIF applied), with a plausible
  /// resolution set. Pages count from 1. Nothing is decoded of a page that is over the limit.
  Result<PixPtr> decode(int page, const Limits& limits) const;

 private:
  ImageFile(std::string_view bytes, std::string where, int format, int page_count);

  std::string_view bytes_;
  std::string where_;
  int format_;  // Leptonica's IFF_...
  int page_count_;
};

}  // namespace secondlook
