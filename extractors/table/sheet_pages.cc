// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/table/sheet_pages.h"

#include <leptonica/allheaders.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

#include "extractors/normalize.h"
#include "extractors/personal_data.h"
#include "extractors/table/grid_font.h"

namespace secondlook {
namespace {

// Points. US letter lying on its side, or wider where the sheet is.
constexpr double kPageHeight = 612, kLeastWidth = 792;
constexpr double kSideMargin = 24;
// More than the share of the page's height in which running heads are looked for.
constexpr double kTop = 70, kBottom = kPageHeight - 70;
constexpr double kNameTop = 40;
constexpr double kPitch = 13;  // from line to line within a cell
constexpr double kPadding = 3;
constexpr double kLeastColumn = 16;
// A column is as wide as its widest cell, up to this, and all columns together up to this.
constexpr double kWidestColumn = 220, kWidestPage = 20'000;
constexpr double kNarrowestLimit = 40;
// Rows by whose width a column's is decided, and lines that a cell may have; more would be shown
// cut off.
constexpr std::size_t kRowsMeasured = 2000;
constexpr std::size_t kMostLines = 40;
// Headings stand within the first rows of a sheet.
constexpr std::size_t kHeadingRows = 12;
constexpr std::size_t kLongestHeading = 80;  // bytes

std::vector<std::string> words_of(std::string_view cell) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < cell.size();) {
    const std::size_t end = std::min(cell.find_first_of(" \t\r\n", i), cell.size());
    if (end > i)
      if (std::string word = normalize_word(cell.substr(i, end - i)); !word.empty())
        words.push_back(std::move(word));
    i = end + 1;
  }
  return words;
}

/// A cell's words from the cell's upper left corner on.
struct SetCell {
  std::vector<Word> words;
  std::size_t lines = 0;
};

SetCell set_cell(std::string_view cell, double width, const GridFont& font) {
  SetCell set;
  double x = 0;
  for (std::string& text : words_of(cell)) {
    const double wide = std::min(font.width(text), width);
    if (set.lines == 0 || (x + wide > width && set.lines < kMostLines)) {
      x = 0;
      ++set.lines;
    }
    const double left = std::min(x, width - wide);
    const double top = static_cast<double>(set.lines - 1) * kPitch;
    Word word;
    word.text = std::move(text);
    word.box = {left, top, left + wide, top + GridFont::kSize};
    word.font_size = GridFont::kSize;
    set.words.push_back(std::move(word));
    x = left + wide + font.space();
  }
  return set;
}

/// Masks what of a cell is personal by the heading of its column.
void mask_below(std::string_view heading, std::vector<Word>& words, const GridFont& font) {
  Page page;
  page.width = page.height = kLeastWidth;
  SetCell label = set_cell(heading, kLeastWidth, font);
  double y = kTop;
  int block = 0;
  const auto add = [&](std::vector<Word> set) {
    Box box = set.front().box;
    for (const Word& word : set) box = enclosing(box, word.box);
    page.lines.push_back(
        {page.words.size(), set.size(), {0, y, kLeastWidth, y + box.y1}, block, block});
    ++block;
    for (Word& word : set) {
      word.box.y0 += y;
      word.box.y1 += y;
      page.words.push_back(std::move(word));
    }
    y += box.y1;
  };
  if (label.words.empty() || words.empty()) return;
  add(std::move(label.words));
  add(words);
  mask_personal_data(page);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Word& masked = page.words[page.words.size() - words.size() + i];
    words[i].text = masked.text;
    words[i].masked = masked.masked;
  }
}

/// Whether a cell in a column of that heading would be masked.
bool heads_personal_data(std::string_view heading, const GridFont& font) {
  for (const char* probe : {"987654321", "01/02/1980"}) {
    std::vector<Word> words = set_cell(probe, kLeastWidth, font).words;
    mask_below(heading, words, font);
    if (words.front().masked) return true;
  }
  return false;
}

void put(Word& word, double x, double y) {
  word.box = {word.box.x0 + x, word.box.y0 + y, word.box.x1 + x, word.box.y1 + y};
}

}  // namespace

struct SheetPages::Layout {
  struct PageRows {
    std::size_t sheet = 0, first = 0, last = 0;  // rows [first, last)
  };
  std::vector<Sheet> sheets;
  std::vector<std::vector<double>> edges;  // for each sheet: left edges of its columns, and the end
  // For each sheet and column: the heading that makes its cells personal data, or "".
  std::vector<std::vector<std::string>> personal;
  std::vector<PageRows> pages;
  GridFont font;

  double row_height(std::size_t sheet, const std::vector<std::string>& row) const {
    std::size_t lines = 1;
    for (std::size_t i = 0; i < row.size(); ++i)
      lines = std::max(lines, set_cell(row[i], inner_width(sheet, i), font).lines);
    return static_cast<double>(lines) * kPitch + kPadding;
  }

  double inner_width(std::size_t sheet, std::size_t column) const {
    return edges[sheet][column + 1] - edges[sheet][column] - 2 * kPadding;
  }

  void measure(const Sheet& sheet) {
    std::size_t columns = 0;
    for (const auto& row : sheet.rows) columns = std::max(columns, row.size());
    const double most =
        std::clamp(kWidestPage / static_cast<double>(std::max<std::size_t>(columns, 1)),
                   kNarrowestLimit, kWidestColumn);
    std::vector<double> widths(columns, kLeastColumn);
    const std::size_t measured = std::min(sheet.rows.size(), kRowsMeasured);
    for (std::size_t r = 0; r < measured; ++r)
      for (std::size_t i = 0; i < sheet.rows[r].size(); ++i) {
        double width = 2 * kPadding;
        for (const std::string& word : words_of(std::string_view(sheet.rows[r][i]).substr(0, 256)))
          width += font.width(word) + font.space();
        widths[i] = std::max(widths[i], std::min(width, most));
      }
    std::vector<double> lefts{kSideMargin};
    for (const double width : widths) lefts.push_back(lefts.back() + width);
    edges.push_back(std::move(lefts));
  }

  void look_for_personal_data(const Sheet& sheet) {
    std::vector<std::string> headings(edges.back().size());
    for (std::size_t r = 0; r < std::min(sheet.rows.size(), kHeadingRows); ++r)
      for (std::size_t i = 0; i < sheet.rows[r].size(); ++i)
        if (!sheet.rows[r][i].empty() && sheet.rows[r][i].size() <= kLongestHeading &&
            headings[i].empty() && heads_personal_data(sheet.rows[r][i], font))
          headings[i] = sheet.rows[r][i];
    personal.push_back(std::move(headings));
  }

  void paginate(std::size_t index) {
    const Sheet& sheet = sheets[index];
    PageRows page{index, 0, 0};
    double y = kTop;
    for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
      const double height = row_height(index, sheet.rows[r]);
      if (y + height > kBottom && r > page.first) {
        page.last = r;
        pages.push_back(page);
        page.first = r;
        y = kTop;
      }
      y += height;
    }
    page.last = sheet.rows.size();
    if (page.last > page.first) pages.push_back(page);
  }

  // Sets a row with its upper edge at `y` and gives the lower edge.
  double set_row(std::size_t sheet, const std::vector<std::string>& row, double y, int number,
                 int& block, Page& page) const {
    const double height = row_height(sheet, row);
    for (std::size_t i = 0; i < row.size(); ++i) {
      SetCell cell = set_cell(row[i], inner_width(sheet, i), font);
      if (cell.words.empty()) continue;
      if (!personal[sheet][i].empty()) mask_below(personal[sheet][i], cell.words, font);
      const std::vector<double>& columns = edges[sheet];
      page.lines.push_back({page.words.size(),
                            cell.words.size(),
                            {columns[i], y, columns[i + 1], y + height},
                            block++,
                            number});
      for (Word& word : cell.words) {
        put(word, columns[i] + kPadding, y + kPadding);
        page.words.push_back(std::move(word));
      }
    }
    return y + height;
  }

  double width(std::size_t sheet) const {
    return std::max(kLeastWidth, edges[sheet].back() + kSideMargin);
  }
};

SheetPages::SheetPages(std::vector<Sheet> sheets) {
  auto layout = std::make_unique<Layout>();
  layout->sheets = std::move(sheets);
  for (std::size_t i = 0; i < layout->sheets.size(); ++i) {
    layout->measure(layout->sheets[i]);
    layout->look_for_personal_data(layout->sheets[i]);
    layout->paginate(i);
  }
  layout_ = std::move(layout);
}

SheetPages::SheetPages(SheetPages&&) noexcept = default;
SheetPages::~SheetPages() = default;

int SheetPages::page_count() const { return static_cast<int>(layout_->pages.size()); }

Page SheetPages::page(int number) const {
  const Layout::PageRows& rows = layout_->pages.at(static_cast<std::size_t>(number - 1));
  const Sheet& sheet = layout_->sheets[rows.sheet];
  Page page;
  page.number = number;
  page.width = layout_->width(rows.sheet);
  page.height = kPageHeight;
  int block = 0, row = 0;

  if (rows.first == 0 && !sheet.name.empty()) {
    SetCell name = set_cell(sheet.name, page.width - 2 * kSideMargin, layout_->font);
    if (!name.words.empty()) {
      for (Word& word : name.words) put(word, kSideMargin, kNameTop);
      Box box = name.words.front().box;
      for (const Word& word : name.words) box = enclosing(box, word.box);
      page.lines.push_back({page.words.size(), name.words.size(), box, block++, row++});
      std::move(name.words.begin(), name.words.end(), std::back_inserter(page.words));
    }
  }
  double y = kTop;
  for (std::size_t r = rows.first; r < rows.last; ++r)
    y = layout_->set_row(rows.sheet, sheet.rows[r], y, row++, block, page);
  page.height = std::max(page.height, y + kPageHeight - kBottom);  // a single row that is too high

  mask_personal_data(page);
  page.reading = page.words.empty() ? Reading::blank : Reading::text_layer;
  return page;
}

PixPtr SheetPages::picture(int number) const {
  const Page read = page(number);
  return layout_->font.draw(read);
}

}  // namespace secondlook
