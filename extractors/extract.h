// SPDX-License-Identifier: GPL-3.0-or-later
// A file's bytes to a Document: the one place that knows which engine reads which kind of file.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/limits.h"
#include "extractors/recognizer.h"
#include "models/document.h"
#include "models/result.h"

namespace secondlook {

/// Media types that `extract` reads: "application/pdf", "image/tiff", "image/png", "image/jpeg",
/// "text/csv" and that of XLSX.
bool can_extract(std::string_view media_type);

/// What may open a file that needs a password; each is tried.
using Passwords = std::vector<std::string>;

/// Where pages go while a file is being read, so that those already read survive a crash.
struct PageSink {
  std::function<void(int)> page_count;  // called once, before the first page
  std::function<void(Page&&)> page;     // in order, none left out
};

/// Reads one file, page by page from `first_page` (from 1) on. A page that cannot be read comes as
/// Reading::failed with a note; a Problem is for a file of which no page could be read.
Result<void> extract_pages(std::string_view bytes, std::string_view media_type, int first_page,
                           Recognizer& recognizer, const Limits& limits, const PageSink& sink,
                           const Passwords& passwords = {});

/// An encoded picture of a page for people to look at.
struct PageImage {
  std::string bytes;
  std::string extension;      // "png" or "jpg"
  int width = 0, height = 0;  // pixels
};

/// The page as a viewer shows it at `dpi`, the boxes in `covered` (points, page coordinates)
/// painted over.
Result<PageImage> page_image(std::string_view bytes, std::string_view media_type, int page,
                             double dpi, const std::vector<Box>& covered, const Limits& limits,
                             const Passwords& passwords = {});

}  // namespace secondlook
