// SPDX-License-Identifier: GPL-3.0-or-later
// Charts drawn for tests, at 200 dpi on a sheet of US letter laid across.
#pragma once
#include <leptonica/allheaders.h>

#include <algorithm>
#include <string>
#include <vector>

#include "extractors/drawing/drawing.h"
#include "extractors/pix.h"
#include "models/document.h"

namespace secondlook::testing {

class DrawnChart {
 public:
  static constexpr double kDpi = 200;

  DrawnChart() : image_(pixCreate(2200, 1700, 8)) { pixSetAll(image_.get()); }

  /// Points. Words stand in the middle of the box as dark strokes.
  DrawnChart& box(double x, double y, double width = 90, double height = 36) {
    const double t = kThin;
    fill({x, y, x + width, y + t}, 0).fill({x, y + height - t, x + width, y + height}, 0);
    fill({x, y, x + t, y + height}, 0).fill({x + width - t, y, x + width, y + height}, 0);
    return words(x, y, width, height);
  }
  /// Of a gray level, without an outline.
  DrawnChart& tinted_box(double x, double y, int level, double width = 90, double height = 36) {
    return fill({x, y, x + width, y + height}, level).words(x, y, width, height);
  }
  /// White strokes on a dark ground, which no recognizer has read.
  DrawnChart& unread_box(double x, double y, double width = 90, double height = 36) {
    fill({x, y, x + width, y + height}, 60);
    for (double at = x + 20; at < x + width - 20; at += 4)
      fill({at, y + height / 2 - 4, at + 1, y + height / 2 + 4}, 255);
    return *this;
  }
  /// Dashes of 5 points with gaps of 4 where `dashed`.
  DrawnChart& line(double x0, double y0, double x1, double y1, bool dashed = false) {
    const double step = dashed ? 9 : 1e9;
    for (double at = 0; at < x1 - x0 + y1 - y0; at += step) {
      const double end = dashed ? std::min(at + 5, x1 - x0 + y1 - y0) : x1 - x0 + y1 - y0;
      if (y0 == y1)
        fill({x0 + at, y0 - kThin / 2, x0 + end, y0 + kThin / 2}, 0);
      else
        fill({x0 - kThin / 2, y0 + at, x0 + kThin / 2, y0 + end}, 0);
    }
    return *this;
  }
  DrawnChart& slanted(double x0, double y0, double x1, double y1) {
    pixRenderLineArb(image_.get(), pixels(x0), pixels(y0), pixels(x1), pixels(y1), 3, 0, 0, 0);
    return *this;
  }
  DrawnChart& fill(const Box& area, int level) {
    ::Box* box =
        boxCreate(pixels(area.x0), pixels(area.y0), pixels(area.width()), pixels(area.height()));
    pixSetInRectArbitrary(image_.get(), box, static_cast<l_uint32>(level));
    boxDestroy(&box);
    return *this;
  }

  /// What a recognizer took for a word, or a word without any ink.
  DrawnChart& word(const Box& box) {
    words_.emplace_back().box = box;
    return *this;
  }

  Drawing found(WordsAre words_are = WordsAre::all) const {
    return find_drawing(*image_, kDpi, words_, words_are);
  }
  const std::vector<Word>& words() const { return words_; }

  /// "0b-1t 0b-2t": the ends of all connectors by frame and side; dotted ones in brackets.
  std::string lines() const {
    std::string text;
    for (const Connector& connector : found().connectors) {
      std::string ends;
      for (const ConnectorEnd& end : connector.ends)
        ends += std::string(ends.empty() ? "" : "-") + std::to_string(end.frame) +
                "tblr"[static_cast<std::size_t>(end.side)];
      text += std::string(text.empty() ? "" : " ") + (connector.dotted ? "(" + ends + ")" : ends);
    }
    return text;
  }
  const Pix& image() const { return *image_; }

 private:
  static constexpr double kThin = 1;  // points
  static int pixels(double points) { return static_cast<int>(points * kDpi / 72 + 0.5); }

  DrawnChart& words(double x, double y, double width, double height) {
    const Box place{x + width / 2 - 20, y + height / 2 - 4, x + width / 2 + 20, y + height / 2 + 4};
    for (double at = place.x0; at < place.x1; at += 4) fill({at, place.y0, at + 1, place.y1}, 0);
    Word word;
    word.text = "Chief";
    word.box = place;
    words_.push_back(word);
    return *this;
  }

  PixPtr image_;
  std::vector<Word> words_;
};

}  // namespace secondlook::testing
