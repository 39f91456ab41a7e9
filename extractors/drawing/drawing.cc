// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/drawing.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

#include "extractors/drawing/connector_finder.h"
#include "extractors/drawing/frame_finder.h"
#include "extractors/drawing/page_ink.h"

namespace secondlook {
namespace {

// A recognizer that is less sure than this has taken a line for a word as often as not.
constexpr double kUnsure = 0.5;

Box points(const Area& area, double point) {
  return {area.x0 * point, area.y0 * point, area.x1 * point, area.y1 * point};
}

}  // namespace

Drawing find_drawing(const Pix& gray, double dpi, const std::vector<Word>& words,
                     WordsAre words_are) {
  const PageInk page =
      page_ink(gray, dpi, words_are == WordsAre::all ? ImageOf::drawn_page : ImageOf::scan);
  if (!page.ink || !page.filled) return {};
  const double scale = page.dpi / 72;
  std::vector<Area> places;
  for (const Word& word : words)
    if (word.confidence >= kUnsure)
      places.push_back({static_cast<int>(std::floor(word.box.x0 * scale)),
                        static_cast<int>(std::floor(word.box.y0 * scale)),
                        static_cast<int>(std::ceil(word.box.x1 * scale)),
                        static_cast<int>(std::ceil(word.box.y1 * scale))});
  const DrawnFrames drawn = find_frames(page, places, words_are == WordsAre::perhaps_missing);
  if (drawn.frames.size() < 2) return {};
  std::vector<DrawnConnector> connectors = find_connectors(page, drawn, places);
  if (connectors.empty()) return {};

  Drawing result;
  for (const DrawnFrame& frame : drawn.frames) {
    FrameInside inside{points(frame.area, 1 / scale), {}};
    for (const Area& part : frame.parts) inside.parts.push_back(points(part, 1 / scale));
    result.frames.push_back({inside.whole});
    result.insides.push_back(std::move(inside));
  }
  for (const DrawnConnector& found : connectors) {
    Connector connector{{}, found.dotted, found.confidence};
    for (const Touch& touch : found.touches)
      connector.ends.push_back(
          {touch.frame, touch.side, touch.x / scale, touch.y / scale, touch.arrow});
    result.connectors.push_back(std::move(connector));
  }
  return result;
}

void drop_wordless(Drawing& drawing, const std::vector<Word>& words) {
  constexpr std::size_t kGone = std::numeric_limits<std::size_t>::max();
  std::vector<std::size_t> now(drawing.frames.size(), kGone);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < drawing.frames.size(); ++i) {
    const Box& frame = drawing.frames[i].box;
    const bool written_in = std::ranges::any_of(words, [&frame](const Word& word) {
      const double x = (word.box.x0 + word.box.x1) / 2, y = (word.box.y0 + word.box.y1) / 2;
      return frame.x0 <= x && x <= frame.x1 && frame.y0 <= y && y <= frame.y1;
    });
    if (!written_in) continue;
    drawing.frames[kept] = drawing.frames[i];
    drawing.insides[kept] = drawing.insides[i];
    now[i] = kept++;
  }
  drawing.frames.resize(kept);
  drawing.insides.resize(kept);
  for (Connector& connector : drawing.connectors) {
    for (ConnectorEnd& end : connector.ends) end.frame = now[end.frame];
    std::erase_if(connector.ends, [](const ConnectorEnd& end) { return end.frame == kGone; });
  }
  std::erase_if(drawing.connectors, [](const Connector& connector) {
    return std::ranges::all_of(connector.ends, [&connector](const ConnectorEnd& end) {
      return end.frame == connector.ends.front().frame;
    });
  });
  if (drawing.connectors.empty()) drawing = {};
}

void add_drawing(Drawing&& drawing, const PageFrame& frame, Page& page) {
  for (Frame& found : drawing.frames) found.box = frame.to_page(found.box);
  for (Connector& connector : drawing.connectors)
    for (ConnectorEnd& end : connector.ends) {
      const Box at = frame.to_page(Box{end.x, end.y, end.x, end.y});
      end.x = at.x0;
      end.y = at.y0;
    }
  page.frames = std::move(drawing.frames);
  page.connectors = std::move(drawing.connectors);
}

}  // namespace secondlook
