// SPDX-License-Identifier: GPL-3.0-or-later
// Tesseract behind one call: a page image in, words in reading order out.
#pragma once
#include <memory>

#include "extractors/limits.h"
#include "extractors/pix.h"
#include "extractors/repeated_scans.h"
#include "models/document.h"
#include "models/result.h"

namespace secondlook {

/// Holds the engine and its language data, which are loaded once a process, with the first page.
/// Not thread-safe.
class Recognizer {
 public:
  explicit Recognizer(const Limits& limits);
  ~Recognizer();

  /// Reads the page image `scan`: finds which way is up, deskews, recognises, orders. Fills words,
  /// lines, rules and `reading` of `page`, whose number, width and height are given and stay: they
  /// say what `scan` measures. Boxes are in the page's own coordinates, that is, turned back to
  /// where the words stand on `scan`. A problem only where the engine itself is of no use; an empty
  /// page is Reading::blank, one that takes too long is Reading::failed with a note. An image that
  /// was read before, pixel for pixel, is not read again.
  Result<void> read(const Pix& scan, Page& page);

 private:
  struct Engine;
  Result<void> recognise(const Pix& scan, Page& page);

  std::unique_ptr<Engine> engine_;
  RepeatedScans repeated_;
  Limits limits_;
};

}  // namespace secondlook
