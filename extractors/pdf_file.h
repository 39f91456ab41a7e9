// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF, opened with Poppler: its text layer page by page, and its pages as images.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/pix.h"
#include "models/document.h"
#include "models/result.h"

namespace secondlook {

/// What a PDF page holds, before anybody has judged or ordered it.
struct PdfPage {
  Page page;                 // words in the order of the content stream, no lines yet; rules found
  std::vector<Box> shapes;   // around closed shapes that could hold a word: boxes, tinted areas
  bool leaning = false;      // lines lean, or bend, that could lead from one shape to another
  double image_share = 0;    // 0..1 of the page's area that raster images cover
  int unmapped_glyphs = 0;   // characters drawn for which the font gives no Unicode
  int invisible_glyphs = 0;  // characters in text render mode 3: somebody's OCR under an image
  int quarter_turns =
      0;  // 0..3: how far most of the text is turned clockwise against the page as shown
};

/// Not thread-safe: each thread opens its own.
class PdfFile {
 public:
  /// `bytes` must outlive the PdfFile. `where` names the file in problems. A file that does not
  /// open without a password is tried with each of `passwords`.
  static Result<PdfFile> open(std::string_view bytes, std::string where,
                              const std::vector<std::string>& passwords = {});
  PdfFile(PdfFile&&) noexcept;
  PdfFile& operator=(PdfFile&&) noexcept;
  ~PdfFile();

  int page_count() const;
  /// Pages count from 1.
  Result<PdfPage> read(int page) const;
  /// The page as a viewer shows it, 8 bit gray or 32 bit colour, at `dpi`, with its resolution set.
  Result<PixPtr> render(int page, double dpi, bool colour) const;

 private:
  struct Opened;
  explicit PdfFile(std::unique_ptr<Opened> opened);
  std::unique_ptr<Opened> opened_;
};

}  // namespace secondlook
