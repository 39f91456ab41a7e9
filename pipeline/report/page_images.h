// SPDX-License-Identifier: GPL-3.0-or-later
// Where the report gets its pictures of pages from.
#pragma once
#include <functional>
#include <string>
#include <utility>

#include "models/result.h"

namespace secondlook {

/// A document's id and one of its pages, counted from 1.
using PageKey = std::pair<std::string, int>;

/// A page as a viewer shows it, personal data painted over, ready to be stored.
struct EncodedImage {
  std::string bytes;
  std::string extension;      // "jpg", "png", or "svg" of a page that was drawn again
  int width = 0, height = 0;  // pixels
  double dpi = 72;            // pixels per inch: ties the pixels to the points of evidence boxes
};

/// Called once for each page that carries evidence. A page that cannot be shown is a Problem; the
/// report then says so in the picture's place.
using PageImages = std::function<Result<EncodedImage>(const std::string& document_id, int page)>;

}  // namespace secondlook
