// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/redrawn_page.h"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

#include "pipeline/report/html.h"

namespace secondlook {
namespace {

// Below the baseline, in em: what the extractors take for a face's descent, as a rule.
constexpr double kDescent = 0.21;
constexpr double kCoverMargin = 1.5;  // points, around masked words
// 0..255: below it a ground is so dark that its words are white.
constexpr double kDarkGround = 110;
// Pages that are nothing but dark grounds and words are no papers of ours.
constexpr std::size_t kMostGrounds = 200;

// A tenth of a point is finer than a screen's pixel. Made by hand, since a page has some thousand
// numbers, and most of the time goes into writing them.
void append_number(std::string& to, double value) {
  auto tenths = std::lround(std::clamp(value, -1e6, 1e6) * 10);
  if (tenths < 0) {
    to += '-';
    tenths = -tenths;
  }
  fmt::format_to(std::back_inserter(to), FMT_COMPILE("{}"), tenths / 10);
  if (tenths % 10 != 0) {
    to += '.';
    to += static_cast<char>('0' + tenths % 10);
  }
}

void append_path(std::string& svg, const PaintedPath& path) {
  svg += "<path d=\"";
  std::size_t at = 0;
  for (const char step : path.steps) {
    svg += step;
    const std::size_t coordinates = step == 'C' ? 6 : step == 'Z' ? 0 : 2;
    for (std::size_t i = 0; i < coordinates && at < path.points.size(); ++i, ++at) {
      if (i > 0) svg += ' ';
      append_number(svg, path.points[at]);
    }
  }
  svg += '"';
  auto out = std::back_inserter(svg);
  if (path.width > 0) {
    svg += " fill=\"none\" stroke-width=\"";
    append_number(svg, std::max(path.width, 0.1));
    fmt::format_to(out, FMT_COMPILE("\" stroke=\"#{:06x}\""), path.colour);
    if (path.dashed) svg += " stroke-dasharray=\"3 2\"";
  } else {
    if (path.colour != 0) fmt::format_to(out, FMT_COMPILE(" fill=\"#{:06x}\""), path.colour);
    if (path.even_odd) svg += " fill-rule=\"evenodd\"";
  }
  svg += "/>\n";
}

struct Ground {
  Box area;
  bool dark = false;
};

// Areas in the order of painting, those before the first dark one left out.
std::vector<Ground> grounds_of(const Page& page) {
  std::vector<Ground> grounds;
  for (const PaintedPath& path : page.painted) {
    if (path.width > 0 || path.points.size() < 6) continue;
    const double red = path.colour >> 16, green = path.colour >> 8 & 0xFF,
                 blue = path.colour & 0xFF;
    Ground ground{{path.points[0], path.points[1], path.points[0], path.points[1]},
                  0.299 * red + 0.587 * green + 0.114 * blue < kDarkGround};
    for (std::size_t i = 2; i + 1 < path.points.size(); i += 2)
      ground.area = enclosing(
          ground.area, {path.points[i], path.points[i + 1], path.points[i], path.points[i + 1]});
    constexpr double kLeastHeight = 4;  // points: less is a line, and holds no word
    if (ground.area.height() < kLeastHeight || (!ground.dark && grounds.empty())) continue;
    if (grounds.size() == kMostGrounds) break;
    grounds.push_back(ground);
  }
  return grounds;
}

bool on_dark(const Box& word, const std::vector<Ground>& grounds) {
  const double x = (word.x0 + word.x1) / 2, y = (word.y0 + word.y1) / 2;
  bool dark = false;
  for (const Ground& ground : grounds)
    if (ground.area.x0 <= x && x <= ground.area.x1 && ground.area.y0 <= y && y <= ground.area.y1)
      dark = ground.dark;
  return dark;
}

// As on a painted page: what was covered leaves a black bar.
void append_bar(std::string& svg, const Box& box) {
  svg += "<rect x=\"";
  append_number(svg, box.x0 - kCoverMargin);
  svg += "\" y=\"";
  append_number(svg, box.y0 - kCoverMargin);
  svg += "\" width=\"";
  append_number(svg, box.width() + 2 * kCoverMargin);
  svg += "\" height=\"";
  append_number(svg, box.height() + 2 * kCoverMargin);
  svg += "\"/>\n";
}

// The word is spread over the width that it has on the page, whatever face the reader's machine has
// for it, so that the marks stand around it.
void append_word(std::string& svg, const Word& word, bool white) {
  svg += "<text x=\"";
  append_number(svg, word.box.x0);
  svg += "\" y=\"";
  append_number(svg, word.box.y1 - kDescent * word.font_size);
  svg += "\" textLength=\"";
  append_number(svg, std::max(word.box.width(), 0.1));
  svg += "\" font-size=\"";
  append_number(svg, word.font_size);
  svg += '"';
  if (word.serif) svg += " class=\"s\"";
  if (word.bold) svg += " font-weight=\"bold\"";
  if (white) svg += " fill=\"#fff\"";
  svg += '>';
  svg += html_escaped(word.text);
  svg += "</text>\n";
}

}  // namespace

std::string redrawn_page(const Page& page) {
  std::string svg;
  constexpr std::size_t kBytesPerWord = 110;
  svg.reserve(1024 + kBytesPerWord * page.words.size());
  fmt::format_to(
      std::back_inserter(svg),
      FMT_COMPILE(R"(<svg xmlns="http://www.w3.org/2000/svg" width="{0:.2f}" height="{1:.2f}" )"
                  R"(viewBox="0 0 {0:.2f} {1:.2f}" font-family="Arial,Helvetica,sans-serif">
<style>text{{white-space:pre}}.s{{font-family:'Times New Roman',Times,serif}}</style>
<rect width="100%" height="100%" fill="#fff"/>
)"),
      page.width, page.height);
  for (const PaintedPath& path : page.painted) append_path(svg, path);
  const std::vector<Ground> grounds = grounds_of(page);
  for (const Word& word : page.words) {
    if (word.masked)
      append_bar(svg, word.box);
    else
      append_word(svg, word, on_dark(word.box, grounds));
  }
  svg += "</svg>\n";
  return svg;
}

}  // namespace secondlook
