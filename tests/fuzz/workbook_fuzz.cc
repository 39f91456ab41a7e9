// SPDX-License-Identifier: GPL-3.0-or-later
// Any XML in an Excel workbook's parts gives sheets within the limits, or none. The input is the
// rows of a sheet, the shared strings and the styles, with NUL between them; the zip file around
// them is libarchive's to read.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "extractors/table/sheet_pages.h"
#include "extractors/table/xlsx_reader.h"
#include "tests/extractors/table/workbook.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace secondlook;
  std::string_view rest{reinterpret_cast<const char*>(data), size};
  const auto next = [&rest] {
    const std::size_t end = std::min(rest.find('\0'), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return std::string(part);
  };
  testing::SmallWorkbook book;
  book.rows = next();
  book.strings = next();
  book.styles = next();
  TableLimits limits;
  limits.rows = 300;
  limits.columns = 40;
  auto sheets = read_xlsx(book.bytes(), limits);
  if (!sheets) return 0;
  for (const Sheet& sheet : *sheets) {
    if (sheet.rows.size() > 300) std::abort();
    for (const auto& row : sheet.rows)
      if (row.size() > 40) std::abort();
  }
  const SheetPages pages(std::move(*sheets));
  for (int n = 1; n <= pages.page_count(); ++n)
    if (pages.page(n).number != n) std::abort();
  return 0;
}
