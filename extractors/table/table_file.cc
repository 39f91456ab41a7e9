// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/table/table_file.h"

#include <utility>
#include <vector>

#include "extractors/table/csv_reader.h"
#include "extractors/table/xlsx_reader.h"

namespace secondlook {
namespace {

constexpr std::string_view kCsv = "text/csv";
constexpr std::string_view kXlsx =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

}  // namespace

bool is_table(std::string_view media_type) { return media_type == kCsv || media_type == kXlsx; }

Result<SheetPages> open_table(std::string_view bytes, std::string_view media_type) {
  const TableLimits limits;
  std::vector<Sheet> sheets;
  if (media_type == kCsv) {
    auto sheet = read_csv(bytes, limits);
    if (!sheet) return tl::unexpected(sheet.error());
    sheets.push_back(std::move(*sheet));
  } else {
    auto read = read_xlsx(bytes, limits);
    if (!read) return tl::unexpected(read.error());
    sheets = std::move(*read);
  }
  SheetPages pages(std::move(sheets));
  if (pages.page_count() == 0)
    return tl::unexpected(Problem{Problem::Kind::unreadable, "", "no cell of it is filled"});
  return pages;
}

}  // namespace secondlook
