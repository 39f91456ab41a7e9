// SPDX-License-Identifier: GPL-3.0-or-later
// What one run will spend on one document.
#pragma once
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace secondlook {

struct Limits {
  std::size_t document_bytes = std::size_t{512} << 20;  // a scanned box of papers at 300 dpi fits
  // A pallet of boxes in one file. More would keep a worker busy for days if they were scanned, and
  // is one page listed without end rather.
  int pages_per_document = 20'000;
  std::int64_t pixels_per_page = 120'000'000;  // a 30 x 40 in org chart at 300 dpi, with room
  std::chrono::seconds ocr_per_page{60};       // of processor time
};

}  // namespace secondlook
