// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/value_places.h"

#include <algorithm>
#include <cmath>

#include "models/characters.h"
#include "pipeline/parse/value_shape.h"

namespace secondlook {
namespace {

// A value below its caption stands within this many line heights; further down is another field.
constexpr double kReachBelow = 2.2;
// A value that takes more lines than this is prose.
constexpr std::size_t kMostValueLines = 5;
// Lines of one value stand no further apart than this many line heights, and begin within this many
// points of each other.
constexpr double kLineGap = 1.6;
constexpr double kSameEdge = 4;

// Lines before and after a caption among which the one below it is looked for; a page of a form has
// fewer.
constexpr std::size_t kWindow = 300;

bool overlap(const TextLine& a, const TextLine& b) {
  const double shared = std::min(a.box.x1, b.box.x1) - std::max(a.box.x0, b.box.x0);
  return shared > 0.5 * std::min(a.box.width(), b.box.width());
}

}  // namespace

void ValuePlaces::take(LabelledValue& value, std::size_t begin, std::size_t end) const {
  const auto blank = [&](std::size_t at) {  // a line to write on is blank, too
    return is_space(text_.text[at]) || text_.text[at] == '_';
  };
  while (begin < end && blank(begin)) ++begin;
  while (end > begin && blank(end - 1)) --end;
  if (begin < end) value.parts.emplace_back(begin, end);
}

void ValuePlaces::take_rest_of_value(LabelledValue& value, std::size_t last) const {
  if (value.parts.empty()) return;
  const double left = left_of(value.parts.front().first);
  const int block = text_.lines[last].block;
  const bool beside_caption = last > value.line && left > text_.lines[value.line].box.x1;
  while (value.parts.size() < kMostValueLines && last + 1 < text_.lines.size()) {
    const TextLine &line = text_.lines[last + 1], &above = text_.lines[last];
    const bool same_block = line.page == above.page && line.block == block &&
                            line.box.x0 >= left - line.box.height() &&
                            !captions_.is_caption(last + 1);
    const auto next = same_block       ? std::optional(last + 1)
                      : beside_caption ? line_of_cell(value.line, last, left)
                                       : std::nullopt;
    if (!next) return;
    take(value, text_.lines[*next].begin, text_.lines[*next].end);
    last = *next;
  }
}

std::optional<std::size_t> ValuePlaces::line_of_cell(std::size_t caption, std::size_t last,
                                                     double left) const {
  const TextLine& above = text_.lines[last];
  std::size_t i = last + 1;
  while (i < text_.lines.size() && text_.lines[i].row == above.row) ++i;
  if (i == text_.lines.size() || text_.lines[i].page != above.page) return std::nullopt;
  std::optional<std::size_t> found;
  for (const int row = text_.lines[i].row; i < text_.lines.size() && text_.lines[i].row == row;
       ++i) {
    const TextLine& line = text_.lines[i];
    if (captions_.is_caption(i) || overlap(line, text_.lines[caption])) return std::nullopt;
    const bool close_below = line.box.y0 >= above.box.y1 - line.box.height() / 2 &&
                             line.box.y0 - above.box.y1 < kLineGap * line.box.height();
    if (close_below && std::abs(line.box.x0 - left) < kSameEdge) found = i;
  }
  return found;
}

void ValuePlaces::take_from_neighbours(LabelledValue& value, std::size_t first,
                                       std::size_t last) const {
  LabelledValue nearest = value;
  take_from_cell(nearest, last);
  if (nearest.parts.empty()) take_from_beside(nearest, first, last);
  LabelledValue below = value;
  if (nearest.parts.empty() || (has_shape(value.field) && !fits(nearest)))
    if (const auto line = line_below(last)) {
      take_block(below, *line);
      take_lines_below(below, *line + below.parts.size() - 1);
    }
  value = nearest.parts.empty() || fits(below) ? below : nearest;
}

void ValuePlaces::take_from_around(LabelledValue& value, std::size_t upper,
                                   std::size_t lower) const {
  take_from_beside(value, upper, upper);
  if (value.parts.empty()) take_from_neighbours(value, upper, lower);
}

void ValuePlaces::take_from_above(LabelledValue& value, std::size_t index) const {
  if (!has_shape(value.field)) return;
  for (std::size_t i = index; i-- > 0 && index - i <= kMostValueLines;) {
    const TextLine &below = text_.lines[i + 1], &line = text_.lines[i];
    if (line.page != below.page || captions_.is_caption(i) || !overlap(line, below) ||
        below.box.y0 - line.box.y1 > kLineGap * line.box.height())
      break;
    value.parts.emplace(value.parts.begin(), line.begin, line.end);
    if (fits(value)) return;
  }
  value.parts.clear();
}

void ValuePlaces::take_from_over(LabelledValue& value, std::size_t index) const {
  std::vector<std::size_t> lines;
  for (auto above = line_above(index); above && lines.size() < kMostValueLines;
       above = line_above(*above)) {
    const bool same_value =
        lines.empty() || text_.lines[*above].block == text_.lines[lines.back()].block;
    if (!same_value || captions_.is_caption(*above)) break;
    lines.push_back(*above);
  }
  for (auto line = lines.rbegin(); line != lines.rend(); ++line)
    take(value, text_.lines[*line].begin, text_.lines[*line].end);
}

bool ValuePlaces::fits(const LabelledValue& value) const {
  return !value.parts.empty() && has_shape_of(value.field, value.value(text_), layout_.naming);
}

double ValuePlaces::left_of(std::size_t at) const {
  const auto word =
      std::lower_bound(text_.words.begin(), text_.words.end(), at,
                       [](const TextWord& w, std::size_t begin) { return w.end <= begin; });
  return word == text_.words.end() ? 0 : word->box.x0;
}

void ValuePlaces::take_from_cell(LabelledValue& value, std::size_t last) const {
  const TextLine& caption = text_.lines[last];
  const std::size_t next = last + 1;
  if (next < text_.lines.size() && text_.lines[next].block == caption.block &&
      text_.lines[next].row != caption.row && !captions_.is_caption(next) &&
      overlap(text_.lines[next], caption))
    take_block(value, next);
}

void ValuePlaces::take_from_beside(LabelledValue& value, std::size_t first,
                                   std::size_t last) const {
  const std::size_t next = last + 1;
  if (next >= text_.lines.size() || !stands_beside(next, first, last) || captions_.is_caption(next))
    return;
  take_block(value, next);
  take_rest_of_value(value, next + value.parts.size() - 1);
}

void ValuePlaces::take_lines_below(LabelledValue& value, std::size_t last) const {
  constexpr double kWithinACell = 0.35;  // of a line's height
  while (value.parts.size() < kMostValueLines) {
    const auto next = line_below(last);
    if (!next || text_.lines[*next].block == text_.lines[last].block) return;
    const Box &above = text_.lines[last].box, &below = text_.lines[*next].box;
    if (below.y0 - above.y1 > kWithinACell * above.height() ||
        std::abs(below.x0 - above.x0) > kSameEdge)
      return;
    take(value, text_.lines[*next].begin, text_.lines[*next].end);
    last = *next;
  }
}

bool ValuePlaces::stands_beside(std::size_t next, std::size_t first, std::size_t last) const {
  const TextLine& cell = text_.lines[next];
  if (cell.row == text_.lines[last].row) return true;
  const Box caption = enclosing(text_.lines[first].box, text_.lines[last].box);
  if (cell.page != text_.lines[last].page || cell.block == text_.lines[last].block ||
      cell.box.x0 < caption.x1)
    return false;
  Box box = cell.box;
  for (std::size_t i = next + 1;
       i < text_.lines.size() && i < next + kMostValueLines && text_.lines[i].block == cell.block &&
       text_.lines[i].page == cell.page;
       ++i)
    box = enclosing(box, text_.lines[i].box);
  return std::min(box.y1, caption.y1) - std::max(box.y0, caption.y0) >
         0.5 * std::min(box.height(), caption.height());
}

void ValuePlaces::take_block(LabelledValue& value, std::size_t first) const {
  const int block = text_.lines[first].block;
  for (std::size_t i = first; i < text_.lines.size() && value.parts.size() < kMostValueLines; ++i) {
    const TextLine& line = text_.lines[i];
    if (line.block != block ||
        (i > first && (captions_.is_caption(i) || !overlap(line, text_.lines[first]))))
      return;
    take(value, line.begin, line.end);
  }
}

std::optional<std::size_t> ValuePlaces::nearest_line(
    std::size_t index, const std::function<Gap(const Box& line, const Box& caption)>& gap) const {
  const TextLine& caption = text_.lines[index];
  std::optional<std::size_t> nearest;
  double least = 0;
  const std::size_t begin = index - std::min(index, kWindow),
                    end = std::min(text_.lines.size(), index + kWindow);
  for (std::size_t i = begin; i < end; ++i) {
    const TextLine& line = text_.lines[i];
    if (line.page != caption.page || i == index || !overlap(line, caption)) continue;
    const Gap found = gap(line.box, caption.box);
    // Lines of a narrow form run into each other a little.
    if (found.size < -0.4 * caption.box.height() || found.size > found.most) continue;
    if (nearest && found.size >= least) continue;
    nearest = i;
    least = found.size;
  }
  return nearest;
}

std::optional<std::size_t> ValuePlaces::line_below(std::size_t index) const {
  const auto nearest = nearest_line(index, [](const Box& line, const Box& caption) {
    return Gap{line.y0 - caption.y1, kReachBelow * caption.height()};
  });
  if (nearest && captions_.is_caption(*nearest)) return std::nullopt;
  return nearest;
}

std::optional<std::size_t> ValuePlaces::line_above(std::size_t index) const {
  return nearest_line(index, [](const Box& line, const Box& caption) {
    return Gap{caption.y0 - line.y1, kLineGap * std::max(line.height(), caption.height())};
  });
}

}  // namespace secondlook
