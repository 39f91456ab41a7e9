// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/pdf/rule_collector.h"

#include <algorithm>
#include <cmath>

namespace secondlook {
namespace {

// In points. Borders are drawn up to 3 thick; a thicker bar is shading.
constexpr double kMostThickness = 3.0;
// What is shorter after merging is a dash, a box to tick or a part of a picture.
constexpr double kLeastLength = 6.0;
// Word processors draw a border cell by cell, with the corner as a piece of its own.
constexpr double kTouching = 1.5;
// Pieces of one line, drawn at coordinates that were rounded differently.
constexpr double kSameLine = 0.75;
// One part in fifty is about one degree: a form that was scanned and traced is not quite straight.
constexpr double kMostSlope = 0.02;
// No form has as many; a map or an engineering drawing has, and it is no table.
constexpr std::size_t kMostPieces = 20'000;

struct Span {
  double position, from, to, thickness;
};

/// Joins pieces that lie in one line, whichever way the line runs.
std::vector<Span> merged(std::vector<Span> pieces) {
  std::sort(pieces.begin(), pieces.end(), [](const Span& a, const Span& b) {
    return a.position < b.position || (a.position == b.position && a.from < b.from);
  });
  std::vector<Span> lines;
  for (std::size_t first = 0; first < pieces.size();) {
    std::size_t last = first;
    while (last < pieces.size() && pieces[last].position - pieces[first].position <= kSameLine)
      ++last;
    std::sort(pieces.begin() + static_cast<std::ptrdiff_t>(first),
              pieces.begin() + static_cast<std::ptrdiff_t>(last),
              [](const Span& a, const Span& b) { return a.from < b.from; });
    Span line = pieces[first];
    for (std::size_t i = first + 1; i < last; ++i) {
      if (pieces[i].from <= line.to + kTouching) {
        line.to = std::max(line.to, pieces[i].to);
        line.thickness = std::max(line.thickness, pieces[i].thickness);
      } else {
        lines.push_back(line);
        line = pieces[i];
      }
    }
    lines.push_back(line);
    first = last;
  }
  std::erase_if(lines, [](const Span& line) { return line.to - line.from < kLeastLength; });
  return lines;
}

}  // namespace

void RuleCollector::add(const Box& drawn, const Box& clip, bool horizontal) {
  const Box seen{std::max(drawn.x0, clip.x0), std::max(drawn.y0, clip.y0),
                 std::min(drawn.x1, clip.x1), std::min(drawn.y1, clip.y1)};
  std::vector<Box>& pieces = horizontal ? horizontal_ : vertical_;
  // Written so that a coordinate that is no number is refused as well.
  if (!(seen.x0 <= seen.x1 && seen.y0 <= seen.y1) || pieces.size() >= kMostPieces) return;
  pieces.push_back(seen);
}

void RuleCollector::add_stroke(double xa, double ya, double xb, double yb, double thickness,
                               const Box& clip) {
  const double width = std::abs(xb - xa), height = std::abs(yb - ya);
  const bool horizontal = height <= kMostSlope * width;
  if (!horizontal && width > kMostSlope * height) return;
  if (thickness > kMostThickness) return;
  const double half = std::max(thickness, 0.1) / 2;
  if (horizontal) {
    const double y = (ya + yb) / 2;
    add({std::min(xa, xb), y - half, std::max(xa, xb), y + half}, clip, true);
  } else {
    const double x = (xa + xb) / 2;
    add({x - half, std::min(ya, yb), x + half, std::max(ya, yb)}, clip, false);
  }
}

void RuleCollector::add_filled(const Box& area, const Box& clip) {
  // A dot of a dotted border is as high as it is wide: it may belong to a line of either way.
  if (area.height() <= kMostThickness && area.height() <= area.width()) add(area, clip, true);
  if (area.width() <= kMostThickness && area.width() <= area.height()) add(area, clip, false);
}

std::vector<Box> RuleCollector::take() {
  std::vector<Box> rules;
  std::vector<Span> pieces;
  for (const Box& piece : horizontal_)
    pieces.push_back({(piece.y0 + piece.y1) / 2, piece.x0, piece.x1, piece.height()});
  for (const Span& line : merged(std::move(pieces)))
    rules.push_back({line.from, line.position - line.thickness / 2, line.to,
                     line.position + line.thickness / 2});
  pieces.clear();
  for (const Box& piece : vertical_)
    pieces.push_back({(piece.x0 + piece.x1) / 2, piece.y0, piece.y1, piece.width()});
  for (const Span& line : merged(std::move(pieces)))
    rules.push_back({line.position - line.thickness / 2, line.from,
                     line.position + line.thickness / 2, line.to});
  horizontal_.clear();
  vertical_.clear();
  return rules;
}

}  // namespace secondlook
