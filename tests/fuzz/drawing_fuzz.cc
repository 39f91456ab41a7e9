// SPDX-License-Identifier: GPL-3.0-or-later
// Any image has boxes that stand on it and lines that end at those boxes, or is no chart; the same
// is found again in the same image. Words are where somebody says, on the page or off it.
#include <leptonica/allheaders.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <vector>

#include "extractors/drawing/drawing.h"
#include "extractors/pix.h"

namespace {

using namespace secondlook;

void require(bool holds) {
  if (!holds) std::abort();
}

constexpr int kSide = 512;  // pixels
constexpr double kDpi = 100, kPoints = kSide * 72 / kDpi;
constexpr double kOutside = 2;  // points by which an outline may stand out
// What a run of the fuzzer has time for.
constexpr std::size_t kMostStrokes = 400;

/// Six bytes a stroke: what it is, two corners, and how dark it is.
class Sketch {
 public:
  explicit Sketch(std::span<const std::uint8_t> bytes) : image_(pixCreate(kSide, kSide, 8)) {
    pixSetAll(image_.get());
    const std::size_t count = std::min(bytes.size() / 6, kMostStrokes);
    for (std::size_t i = 0; i < count; ++i) draw(bytes.subspan(6 * i, 6));
  }

  const Pix& image() const { return *image_; }
  const std::vector<Word>& words() const { return words_; }

 private:
  void draw(std::span<const std::uint8_t> stroke) {
    const int x0 = 2 * stroke[1], y0 = 2 * stroke[2], x1 = 2 * stroke[3], y1 = 2 * stroke[4];
    const int level = stroke[5];
    switch (stroke[0] % 6) {
      case 0:
        return fill(x0, y0, x1, y1, level);
      case 1:
        fill(x0, y0, x1, y0 + 2, level);
        fill(x0, y1, x1 + 2, y1 + 2, level);
        fill(x0, y0, x0 + 2, y1, level);
        return fill(x1, y0, x1 + 2, y1, level);
      case 2:
        for (int x = x0; x < x1; x += 9) fill(x, y0, x + 5, y0 + 2, level);
        return;
      case 3:
        for (int y = y0; y < y1; y += 9) fill(x0, y, x0 + 2, y + 5, level);
        return;
      case 4:
        pixRenderLineArb(image_.get(), x0, y0, x1, y1, 2, stroke[5], stroke[5], stroke[5]);
        return;
      default: {
        Word word;  // off the page or without any extent, too
        word.text = "word";
        word.box = {x0 * 1.0 - 40, y0 * 1.0 - 40, x1 * 1.0 - 40, y1 * 1.0 - 40};
        word.confidence = stroke[5] / 255.0;
        words_.push_back(word);
      }
    }
  }

  void fill(int x0, int y0, int x1, int y1, int level) {
    for (int y = y0; y < std::min(y1, kSide); ++y)
      for (int x = x0; x < std::min(x1, kSide); ++x)
        pixSetPixel(image_.get(), x, y, static_cast<l_uint32>(level));
  }

  PixPtr image_;
  std::vector<Word> words_;
};

void check(const Drawing& drawing) {
  require(drawing.frames.size() == drawing.insides.size());
  require(drawing.frames.empty() == drawing.connectors.empty());
  for (const Frame& frame : drawing.frames)
    require(frame.box.x0 < frame.box.x1 && frame.box.y0 < frame.box.y1 &&
            frame.box.x0 >= -kOutside && frame.box.y0 >= -kOutside &&
            frame.box.x1 <= kPoints + kOutside && frame.box.y1 <= kPoints + kOutside);
  for (const Connector& connector : drawing.connectors) {
    require(connector.ends.size() >= 2 && connector.confidence >= 0 && connector.confidence <= 1);
    for (const ConnectorEnd& end : connector.ends) require(end.frame < drawing.frames.size());
  }
}

bool same(const Drawing& a, const Drawing& b) {
  if (a.frames.size() != b.frames.size() || a.connectors.size() != b.connectors.size())
    return false;
  for (std::size_t i = 0; i < a.connectors.size(); ++i)
    if (a.connectors[i].ends.size() != b.connectors[i].ends.size()) return false;
  return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Sketch sketch({data, size});
  for (const WordsAre are : {WordsAre::all, WordsAre::perhaps_missing}) {
    Drawing drawing = find_drawing(sketch.image(), kDpi, sketch.words(), are);
    check(drawing);
    require(same(drawing, find_drawing(sketch.image(), kDpi, sketch.words(), are)));
    drop_wordless(drawing, sketch.words());
    for (const Connector& connector : drawing.connectors)
      for (const ConnectorEnd& end : connector.ends) require(end.frame < drawing.frames.size());
  }
  return 0;
}
