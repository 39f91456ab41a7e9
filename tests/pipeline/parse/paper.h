// SPDX-License-Identifier: GPL-3.0-or-later
// Papers drawn as text, so that a test reads like the page it is about.
#pragma once
#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "models/document.h"
#include "models/running_text.h"
#include "pipeline/parse/factor_heading.h"
#include "pipeline/parse/form_layout.h"
#include "pipeline/parse/labelled_values.h"
#include "pipeline/parse/outline.h"
#include "pipeline/parse/position_description.h"
#include "pipeline/parse/stated_values.h"
#include "pipeline/standards/read_standard.h"
#include "tests/places.h"

namespace secondlook {

/// Draws pages. A character is 5 points wide and a line 12 points high.
///  - an empty line ends a block; a form feed ends a page
///  - a tab or three blanks part the cells of a row, each a block of its own
///  - "| a | b |" between lines of "+---+---+" are ruled cells: each is read to its end before the
///    next, and is a block
///  - "**text**" is bold; "[top] text" and "[bottom] text" stand at the edges of the page
class DrawnPaper {
 public:
  static std::vector<Page> pages(std::string_view drawing) {
    DrawnPaper result;
    result.new_page();
    std::size_t at = 0;
    while (at < drawing.size()) {
      const std::size_t end = std::min(drawing.find_first_of("\n\f", at), drawing.size());
      result.draw_line(drawing.substr(at, end - at));
      if (end < drawing.size() && drawing[end] == '\f') result.new_page();
      at = end + 1;
    }
    result.end_grid();
    for (Page& page : result.pages_) page.height = std::max(page.height, result.lowest_ + 90);
    return std::move(result.pages_);
  }

 private:
  static constexpr double kLeft = 36, kTop = 90, kCharacter = 5, kPitch = 12, kHeight = 10;

  void new_page() {
    end_grid();
    const int number = static_cast<int>(pages_.size()) + 1;
    Page page;
    page.number = number;
    page.width = 612;
    page.height = 792;
    pages_.push_back(std::move(page));
    y_ = kTop;
    block_ = row_ = 0;
    went_on_ = false;
  }

  void draw_line(std::string_view line) {
    const bool ruled = line.starts_with("|");
    if (!ruled) end_grid();
    if (line.starts_with("[top] ")) {
      place_at_edge(line.substr(6), 30);
    } else if (line.starts_with("[bottom] ")) {
      place_at_edge(line.substr(9), 760);
    } else if (ruled) {
      grid_.emplace_back(line);
      return;
    } else if (line.starts_with("+-")) {
      went_on_ = false;
    } else {
      draw_cells(line);
    }
    y_ += kPitch;
    lowest_ = std::max(lowest_, y_);
  }

  void place_at_edge(std::string_view line, double y) {
    std::swap(y, y_);
    went_on_ = false;
    draw_cells(line);
    went_on_ = false;
    y_ = y;
  }

  void draw_cells(std::string_view line) {
    const std::size_t last = line.find_last_not_of(" \t\r");
    line = line.substr(0, last == std::string_view::npos ? 0 : last + 1);
    if (line.find_first_not_of(" \t") == std::string_view::npos) {
      went_on_ = false;
      return;
    }
    const bool bold = line.starts_with("**") && line.ends_with("**") && line.size() > 4;
    if (bold) line = line.substr(2, line.size() - 4);
    std::vector<std::pair<std::size_t, std::string_view>> cells;  // column and text
    std::size_t at = line.find_first_not_of(" \t");
    while (at < line.size()) {
      const std::size_t end = std::min({line.find("   ", at), line.find('\t', at), line.size()});
      cells.emplace_back(at, line.substr(at, end - at));
      at = std::min(line.find_first_not_of(" \t", end), line.size());
    }
    ++row_;
    for (const auto& [column, text] : cells) {
      if (!went_on_ || cells.size() > 1) ++block_;
      place(text, kLeft + kCharacter * static_cast<double>(column), y_, bold);
    }
    went_on_ = cells.size() == 1;
  }

  // The lines of a row of ruled cells are put down cell by cell.
  void end_grid() {
    if (grid_.empty()) return;
    std::vector<std::size_t> bars;
    for (std::size_t i = 0; i < grid_.front().size(); ++i)
      if (grid_.front()[i] == '|') bars.push_back(i);
    const int first_row = row_ + 1;
    for (std::size_t cell = 0; cell + 1 < bars.size(); ++cell) {
      ++block_;
      for (std::size_t i = 0; i < grid_.size(); ++i) {
        if (grid_[i].size() <= bars[cell]) continue;
        const std::string_view line(grid_[i]);
        const std::string_view text = line.substr(bars[cell] + 1, bars[cell + 1] - bars[cell] - 1);
        const std::size_t first = text.find_first_not_of(' ');
        if (first == std::string_view::npos) continue;
        row_ = grid_.size() == 1 ? first_row : row_ + 1;
        place(text.substr(first), kLeft + kCharacter * static_cast<double>(bars[cell] + 1 + first),
              y_ + kPitch * static_cast<double>(i), false);
      }
    }
    y_ += kPitch * static_cast<double>(grid_.size());
    lowest_ = std::max(lowest_, y_);
    grid_.clear();
    went_on_ = false;
  }

  void place(std::string_view text, double x, double y, bool bold) {
    Page& page = pages_.back();
    Line line{.first = page.words.size(), .count = 0, .box = {}, .block = block_, .row = row_};
    std::size_t at = 0;
    while ((at = text.find_first_not_of(' ', at)) < text.size()) {
      const std::size_t end = std::min(text.find(' ', at), text.size());
      const double left = x + kCharacter * static_cast<double>(at);
      const Box box{left, y, left + kCharacter * static_cast<double>(end - at), y + kHeight};
      Word word;
      word.text = text.substr(at, end - at);
      word.box = box;
      word.font_size = kHeight;
      word.bold = bold;
      page.words.push_back(std::move(word));
      line.box = line.count == 0 ? box : enclosing(line.box, box);
      ++line.count;
      at = end;
    }
    if (line.count > 0) page.lines.push_back(line);
  }

  std::vector<Page> pages_;
  std::vector<std::string> grid_;  // lines of the row of ruled cells that is being drawn
  double y_ = 0, lowest_ = 0;
  int block_ = 0, row_ = 0;
  bool went_on_ = false;  // the line before was a single cell, whose block the next may continue
};

inline RunningText drawn(std::string_view drawing) {
  return running_text(DrawnPaper::pages(drawing), "d0", "paper.pdf");
}

/// What the parsers are given besides the paper, read from data/.
struct Knowledge {
  Standard fes, gssg;
  FormLayout layout;
  FactorHeadings factors;

  static const Knowledge& get() {
    static const Knowledge knowledge = load();
    return knowledge;
  }

  static std::string file(const std::string& name) {
    std::ifstream stream(places::source_data() + "/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }

  static NamingWords naming() {
    return NamingWords::parse(file("forms/org_chart.yaml"), "org_chart.yaml").value();
  }

 private:
  Knowledge(Standard fes_read, Standard gssg_read, FormLayout layout_read)
      : fes(std::move(fes_read)),
        gssg(std::move(gssg_read)),
        layout(std::move(layout_read)),
        factors({&fes, &gssg}) {}

  static Knowledge load() {
    return {
        read_standard(file("standards/fes.yaml"), "fes.yaml").value(),
        read_standard(file("standards/gssg.yaml"), "gssg.yaml").value(),
        parse_form_layouts({{file("forms/position_description.yaml"), "forms"}}, naming()).value()};
  }
};

inline std::vector<Part> outline_of(const RunningText& text) {
  return outline(text, Knowledge::get().layout, Knowledge::get().factors);
}

inline std::vector<LabelledValue> fields_of(const RunningText& text) {
  return labelled_values(text, Knowledge::get().layout);
}

inline PositionDescription parsed(std::string_view drawing) {
  const RunningText text = drawn(drawing);
  return parse_position_description(text, Knowledge::get().layout, outline_of(text),
                                    stated_values(text, Knowledge::get().layout));
}

/// The words that the evidence quotes, pages joined by " / ".
inline std::string quoted(const std::vector<Evidence>& evidence) {
  std::string all;
  for (const Evidence& item : evidence) all += (all.empty() ? "" : " / ") + item.quote;
  return all;
}

}  // namespace secondlook
