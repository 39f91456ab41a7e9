// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/layout.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>

#include "extractors/layout/cells.h"
#include "extractors/layout/middle.h"
#include "extractors/layout/reading_order.h"
#include "extractors/layout/segments.h"

namespace secondlook {
namespace {

// Points. Cells of one row whose upper borders were drawn a hair apart.
constexpr double kSameBorder = 3.0;
// In em. A recogniser draws its boxes tight: around a dash, or around letters without ascenders.
// For ordering, every word is about as high as its line.
constexpr double kLeastHeight = 0.9;

Box levelled(Box box, double slope) {
  const double fall = slope * (box.x0 + box.x1) / 2;
  box.y0 -= fall;
  box.y1 -= fall;
  return box;
}

Box as_high_as_its_line(const Word& word) {
  Box box = word.box;
  const double lacking = kLeastHeight * em_of(word) - box.height();
  if (lacking > 0) {
    box.y0 -= lacking / 2;
    box.y1 += lacking / 2;
  }
  return box;
}

/// Puts the words of one page in order, region by region.
class PageReader {
 public:
  explicit PageReader(Page& page) : page_(page), cells_(find_cells(page)) {
    chain_.resize(page.words.size());
    boxes_.reserve(page.words.size());
    for (const Word& word : page.words) boxes_.push_back(as_high_as_its_line(word));
    level();
    members_.resize(cells_.cells.size() + 1);
    for (std::uint32_t i = 0; i < page.words.size(); ++i)
      members_[region(cells_.cell_of_word[i])].push_back(i);
    grids_.resize(members_.size());
    for (std::size_t grid = 0; grid < cells_.grids.size(); ++grid)
      grids_[region(cells_.grid_in_cell[grid])].push_back(static_cast<int>(grid));
    cells_of_grid_.resize(cells_.grids.size());
    for (std::size_t cell = 0; cell < cells_.cells.size(); ++cell)
      cells_of_grid_[static_cast<std::size_t>(cells_.cells[cell].grid)].push_back(cell);
    for (const Box& rule : page.rules)
      if (rule.width() >= rule.height()) rules_.push_back(levelled(rule, slope_));
    std::sort(rules_.begin(), rules_.end(), [](const Box& a, const Box& b) { return a.y0 < b.y0; });
    words_.reserve(page.words.size());
  }

  void read() {
    read_region(region(-1));
    page_.words = std::move(words_);
    page_.lines = std::move(lines_);
  }

 private:
  /// Region 0 is the page outside of all cells.
  static std::size_t region(int cell) { return cell < 0 ? 0 : static_cast<std::size_t>(cell) + 1; }

  /// Turns the boxes we order by until lines run level; the words keep theirs.
  void level() {
    std::vector<std::uint32_t> all(boxes_.size());
    std::iota(all.begin(), all.end(), 0U);
    page_segments_ = find_segments(page_.words, boxes_, all, chain_);
    slope_ = find_slope(page_segments_, boxes_);
    if (slope_ == 0) return;
    for (Box& box : boxes_) box = levelled(box, slope_);
  }

  std::vector<Segment> segments_of(std::size_t region) {
    // Most pages run level and have no cells.
    if (slope_ == 0 && cells_.cells.empty()) return std::move(page_segments_);
    return find_segments(page_.words, boxes_, members_[region], chain_);
  }

  void read_region(std::size_t region) {
    std::vector<Segment> segments = segments_of(region);
    for (const int grid : grids_[region]) {
      Segment segment;
      segment.box = levelled(cells_.grids[static_cast<std::size_t>(grid)], slope_);
      segment.em = 1;
      segment.grid = grid;
      segments.push_back(segment);
    }
    for (const Placed& placed : reading_order(segments, rules_)) {
      const Segment& segment = segments[placed.segment];
      if (segment.grid >= 0) {
        read_grid(static_cast<std::size_t>(segment.grid));
        continue;
      }
      add_line(segment, placed.starts_row, placed.starts_block);
    }
  }

  /// Cell by cell, rows from top to bottom and each from left to right.
  void read_grid(std::size_t grid) {
    std::vector<std::size_t>& cells = cells_of_grid_[grid];
    const auto box = [this](std::size_t cell) -> const Box& { return cells_.cells[cell].box; };
    std::sort(cells.begin(), cells.end(), [&](std::size_t a, std::size_t b) {
      return std::pair(box(a).y0, box(a).x0) < std::pair(box(b).y0, box(b).x0);
    });
    for (auto first = cells.begin(); first != cells.end();) {
      const auto last = std::find_if(first, cells.end(), [&](std::size_t cell) {
        return box(cell).y0 - box(*first).y0 > kSameBorder;
      });
      std::sort(first, last, [&](std::size_t a, std::size_t b) { return box(a).x0 < box(b).x0; });
      bool beside = false;
      for (; first != last; ++first) beside = read_cell(*first, beside);
    }
  }

  /// Reads one cell. `beside`: the cell to the left was a single line, so that the first line of
  /// this one belongs to the same row. Says the same of this cell to the next.
  bool read_cell(std::size_t cell, bool beside) {
    const std::size_t line = lines_.size();
    read_region(region(static_cast<int>(cell)));
    if (line == lines_.size()) return beside;
    if (beside && line > 0 && stand_side_by_side(lines_[line - 1], lines_[line]))
      for (std::size_t i = line; i < lines_.size(); ++i) --lines_[i].row;
    return lines_.back().row == lines_[line].row;
  }

  static bool stand_side_by_side(const Line& left, const Line& right) {
    const double middle = middle_y(right.box);
    return left.box.x1 <= right.box.x0 + 1 &&
           ((left.box.y0 <= middle && middle <= left.box.y1) ||
            (right.box.y0 <= middle_y(left.box) && middle_y(left.box) <= right.box.y1));
  }

  void add_line(const Segment& segment, bool starts_row, bool starts_block) {
    Line line;
    line.first = words_.size();
    line.count = segment.count;
    std::uint32_t word = segment.first;
    line.box = page_.words[word].box;
    for (std::uint32_t n = 0; n < segment.count; ++n, word = chain_[word]) {
      line.box = enclosing(line.box, page_.words[word].box);
      words_.push_back(std::move(page_.words[word]));
    }
    if (!lines_.empty()) {
      line.row = lines_.back().row + (starts_row ? 1 : 0);
      line.block = lines_.back().block + (starts_block ? 1 : 0);
    }
    lines_.push_back(line);
  }

  Page& page_;
  Cells cells_;
  double slope_ = 0;
  std::vector<Box> boxes_;  // of the words, as high as their line and levelled
  WordChain chain_;
  std::vector<Segment> page_segments_;  // of all words, before they were levelled and put in cells
  std::vector<Box> rules_;              // horizontal, levelled, from top to bottom
  std::vector<std::vector<std::uint32_t>> members_;  // words by region
  std::vector<std::vector<int>> grids_;              // by the region that they stand in
  std::vector<std::vector<std::size_t>> cells_of_grid_;
  std::vector<Word> words_;
  std::vector<Line> lines_;
};

}  // namespace

void put_in_reading_order(Page& page) {
  page.lines.clear();
  if (page.words.empty()) return;
  PageReader(page).read();
}

}  // namespace secondlook
