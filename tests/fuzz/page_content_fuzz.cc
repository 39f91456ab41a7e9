// SPDX-License-Identifier: GPL-3.0-or-later
// Any operators on a PDF's page give words and rules at finite places, which are put in an order
// that leaves none out; or the page is refused.
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "extractors/document_codec.h"
#include "extractors/layout.h"
#include "extractors/pdf_file.h"
#include "extractors/personal_data.h"
#include "tests/extractors/small_pdf.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check(const secondlook::Box& box) {
  require(std::isfinite(box.x0) && std::isfinite(box.y0) && box.x0 <= box.x1 && box.y0 <= box.y1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace secondlook;
  testing::SmallPdf file;
  file.add_page({reinterpret_cast<const char*>(data), size});
  const std::string bytes = file.bytes();
  const auto pdf = PdfFile::open(bytes, "fuzzed");
  if (!pdf) return 0;
  auto read = pdf->read(1);
  if (!read) return 0;
  Page& page = read->page;
  for (const Word& word : page.words) check(word.box);
  for (const Box& rule : page.rules) check(rule);
  const std::size_t words = page.words.size();
  put_in_reading_order(page);
  std::size_t in_lines = 0;
  for (const Line& line : page.lines) {
    require(line.first == in_lines && line.count > 0);
    in_lines += line.count;
  }
  require(in_lines == page.words.size() && in_lines == words);
  mask_personal_data(page);
  require(decode_page(encode(page)).has_value());  // what a worker sends is what its parent takes
  return 0;
}
