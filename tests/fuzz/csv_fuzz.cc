// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a table or none. A table's pages hold its words within their cells, cover their
// words by lines without gaps, and are read as a staffing list or refused.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "extractors/table/csv_reader.h"
#include "extractors/table/sheet_pages.h"
#include "pipeline/data_file.h"
#include "pipeline/parse/staffing_list.h"
#include "tests/places.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

const secondlook::FormLayout& layout() {
  static const secondlook::FormLayout layout = [] {
    const std::string file = secondlook::places::source_data() + "/forms/staffing_list.yaml";
    return std::move(
        secondlook::parse_form_layout(secondlook::read_data_file(file).value(), file).value());
  }();
  return layout;
}

void check(const secondlook::Page& page) {
  std::size_t next = 0;
  for (const secondlook::Line& line : page.lines) {
    require(line.first == next && line.count > 0);
    next += line.count;
    for (std::size_t i = line.first; i < next; ++i) {
      const secondlook::Box &word = page.words[i].box, &cell = line.box;
      require(word.x0 >= cell.x0 && word.x1 <= cell.x1 + 0.1 && word.y0 >= cell.y0);
    }
  }
  require(next == page.words.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  secondlook::TableLimits limits;
  limits.rows = 500;
  limits.columns = 40;
  auto sheet = secondlook::read_csv({reinterpret_cast<const char*>(data), size}, limits);
  if (!sheet) return 0;
  std::vector<secondlook::Sheet> sheets;
  sheets.push_back(std::move(*sheet));
  const secondlook::SheetPages set(std::move(sheets));
  std::vector<secondlook::Page> pages;
  for (int n = 1; n <= set.page_count(); ++n) {
    pages.push_back(set.page(n));
    check(pages.back());
  }
  const auto list = secondlook::parse_staffing_list(pages, "id", "list.csv", layout());
  require(!list || !list->entries.empty());
  return 0;
}
