// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/layer_agreement.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "extractors/ink.h"

namespace secondlook {
namespace {

// Points. Recognisers box a word to the pixel, makers of layers to the height of a font; what a
// scanner's program moves between the two is less than this.
constexpr double kSlack = 2;
// Points. Lower and taller patches of ink are specks, lines and pictures; wider ones too, since
// letters that touch make up a word at most.
constexpr double kLowestLetter = 2.5, kTallestLetter = 30, kWidestLetter = 90;
// Fewer letters are a stamp or a smudge: no ground to doubt a layer.
constexpr int kLettersToJudge = 60;
// Share of the letters that words of the layer cover. Of a page with a photograph or a seal on it,
// whose patches look like letters, most are covered still.
constexpr double kFewestCovered = 0.5;
// Ink in the gaps between the words of one line, as a share of that in the words. Where the words
// are those of the image there is next to none; where they are not, gaps fall on letters as words
// do. Gaps narrower than this, in points, are within the slack of the boxes.
constexpr double kMostInGaps = 0.5;
constexpr double kNarrowestGap = 1.6, kWidestGap = 12;
constexpr int kGapsToJudge = 30;
// Words whose boxes hold no ink at all.
constexpr double kMostOnPaper = 0.4, kInked = 0.02;
constexpr std::size_t kWordsToJudge = 20;
// Points by which a layer is tried above and below its place, and how many times as much ink it
// must cover there to be off. A layer in its place covers most where it is.
constexpr double kNearestShift = 3, kFarthestShift = 9;
constexpr double kCoversMore = 1.25;

struct BoxesFree {
  void operator()(Boxa* boxes) const noexcept { boxaDestroy(&boxes); }
};

/// Counts inked pixels of any rectangle in constant time.
class InkSums {
 public:
  InkSums(Pix& ink, double scale_x, double scale_y)
      : width_(pixGetWidth(&ink)),
        height_(pixGetHeight(&ink)),
        scale_x_(scale_x),
        scale_y_(scale_y),
        sums_(static_cast<std::size_t>(width_ + 1) * static_cast<std::size_t>(height_ + 1), 0) {
    for (int y = 0; y < height_; ++y) {
      const l_uint32* line = pixGetData(&ink) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(&ink);
      int row = 0;
      for (int x = 0; x < width_; ++x) {
        row += static_cast<int>(GET_DATA_BIT(line, x));
        sums_[index(x + 1, y + 1)] = sums_[index(x + 1, y)] + row;
      }
    }
  }
  /// Share of the box, in points, that is inked; 0 outside of the image.
  double share(const Box& box) const {
    const int x0 = pixel(box.x0 * scale_x_, width_), x1 = pixel(box.x1 * scale_x_, width_);
    const int y0 = pixel(box.y0 * scale_y_, height_), y1 = pixel(box.y1 * scale_y_, height_);
    if (x0 >= x1 || y0 >= y1) return 0;
    const int count =
        sums_[index(x1, y1)] - sums_[index(x0, y1)] - sums_[index(x1, y0)] + sums_[index(x0, y0)];
    return static_cast<double>(count) / (static_cast<double>(x1 - x0) * (y1 - y0));
  }

 private:
  static int pixel(double at, int most) {
    return static_cast<int>(std::lround(std::clamp(at, 0.0, static_cast<double>(most))));
  }
  std::size_t index(int x, int y) const {
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(width_ + 1) +
           static_cast<std::size_t>(x);
  }

  int width_, height_;
  double scale_x_, scale_y_;  // pixels a point
  std::vector<int> sums_;
};

/// The words' boxes with some room, one bit a pixel.
PixPtr covered_by(const Page& page, Pix& ink, double scale_x, double scale_y) {
  PixPtr mask{pixCreateTemplate(&ink)};
  if (!mask) return nullptr;
  for (const Word& word : page.words) {
    const auto edge = [](double points, double scale) {
      return static_cast<int>(std::lround(std::clamp(points * scale, -1e6, 1e6)));
    };
    const int x0 = edge(word.box.x0 - kSlack, scale_x), x1 = edge(word.box.x1 + kSlack, scale_x);
    const int y0 = edge(word.box.y0 - kSlack, scale_y), y1 = edge(word.box.y1 + kSlack, scale_y);
    pixRasterop(mask.get(), x0, y0, x1 - x0, y1 - y0, PIX_SET, nullptr, 0, 0);
  }
  return mask;
}

struct Cover {
  int letters = 0, covered = 0;
};

Cover cover_of(const Page& page, Pix& ink, double scale_x, double scale_y) {
  Cover cover;
  const PixPtr mask = covered_by(page, ink, scale_x, scale_y);
  const std::unique_ptr<Boxa, BoxesFree> patches{pixConnCompBB(&ink, 8)};
  if (!mask || !patches) return cover;
  for (int i = 0; i < boxaGetCount(patches.get()); ++i) {
    int x = 0, y = 0, width = 0, height = 0;
    boxaGetBoxGeometry(patches.get(), i, &x, &y, &width, &height);
    const double high = height / scale_y;
    if (high < kLowestLetter || high > kTallestLetter || width / scale_x > kWidestLetter) continue;
    ++cover.letters;
    l_uint32 inside = 0;
    pixGetPixel(mask.get(), x + width / 2, y + height / 2, &inside);
    cover.covered += inside != 0 ? 1 : 0;
  }
  return cover;
}

/// The words, each with the next on its line, share their gaps with the image's words.
bool gaps_are_inked(const Page& page, const InkSums& ink) {
  double in_gaps = 0, in_words = 0;
  int gaps = 0;
  for (std::size_t i = 1; i < page.words.size(); ++i) {
    const Box &left = page.words[i - 1].box, &right = page.words[i].box;
    const double gap = right.x0 - left.x1;
    const double overlap = std::min(left.y1, right.y1) - std::max(left.y0, right.y0);
    if (gap < kNarrowestGap || gap > kWidestGap || overlap < 0.5 * left.height()) continue;
    const double y0 = std::min(left.y0, right.y0), y1 = std::max(left.y1, right.y1);
    in_gaps += ink.share({left.x1 + gap / 4, y0, right.x0 - gap / 4, y1});
    in_words += ink.share(left);
    ++gaps;
  }
  return gaps >= kGapsToJudge && in_gaps > kMostInGaps * in_words;
}

/// The words' boxes would cover clearly more ink a little higher or lower on the page.
bool stands_off(const Page& page, const InkSums& ink) {
  const auto covered = [&](double dy) {
    double sum = 0;
    for (const Word& word : page.words) {
      const Box& box = word.box;
      sum += ink.share({box.x0, box.y0 + dy, box.x1, box.y1 + dy}) * box.width() * box.height();
    }
    return sum;
  };
  const double here = covered(0);
  for (double shift = kNearestShift; shift <= kFarthestShift; ++shift)
    if (std::max(covered(shift), covered(-shift)) > kCoversMore * here) return true;
  return false;
}

}  // namespace

std::optional<std::string> why_disagrees(const Page& page, const Pix& drawn) {
  const PixPtr ink = ink_of(drawn);
  if (!ink || !(page.width > 0 && page.height > 0)) return std::nullopt;
  const double scale_x = pixGetWidth(ink.get()) / page.width;
  const double scale_y = pixGetHeight(ink.get()) / page.height;
  const Cover cover = cover_of(page, *ink, scale_x, scale_y);
  if (cover.letters < kLettersToJudge) return std::nullopt;
  const InkSums sums(*ink, scale_x, scale_y);
  const auto on_paper = std::ranges::count_if(
      page.words, [&sums](const Word& word) { return sums.share(word.box) < kInked; });
  if (page.words.size() >= kWordsToJudge &&
      static_cast<double>(on_paper) > kMostOnPaper * static_cast<double>(page.words.size()))
    return "the text layer does not match the image";
  if (cover.covered < kFewestCovered * cover.letters)
    return "the text layer misses most words of the image";
  if (gaps_are_inked(page, sums) || stands_off(page, sums))
    return "the text layer does not match the image";
  return std::nullopt;
}

}  // namespace secondlook
