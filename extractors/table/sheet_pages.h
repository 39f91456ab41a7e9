// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of spreadsheets set on pages, so that what they say has a place that can be shown.
//
// A spreadsheet has no pages of its own; these are made up, and the same for the same cells. A page
// holds rows of one sheet, each sheet begins a page. A cell is one Line whose box is the whole
// cell: a column has the same left and right edge on all pages of its sheet, and the page is as
// wide as the sheet. Text is in Leptonica's built-in font at 10 points; what is longer than its
// cell is wide goes on below, within the cell. Rows keep to the middle of the page's height, away
// from where running heads are looked for. A sheet's name stands over its first row.
#pragma once
#include <cstddef>
#include <memory>
#include <vector>

#include "extractors/pix.h"
#include "extractors/table/sheet.h"
#include "models/document.h"

namespace secondlook {

class SheetPages {
 public:
  /// Keeps `sheets` and decides which rows stand on which page.
  explicit SheetPages(std::vector<Sheet> sheets);
  SheetPages(SheetPages&&) noexcept;
  ~SheetPages();

  int page_count() const;
  /// Pages count from 1. Personal data is masked, also where the heading that tells it stands on an
  /// earlier page of the sheet.
  Page page(int number) const;
  /// The page's grid and words as a viewer would show them; null where there is no memory.
  PixPtr picture(int number) const;

 private:
  struct Layout;
  std::unique_ptr<const Layout> layout_;
};

}  // namespace secondlook
