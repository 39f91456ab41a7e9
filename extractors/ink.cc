// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/ink.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace secondlook {
namespace {

// Gray levels (of 256) between paper and the faintest ink: typewriter ribbon and pencil on a scan
// differ from the paper by 60 and more, the paper's grain and JPEG noise by less than 20.
constexpr int kLeastContrast = 40;

// Leptonica's recommended share of the histogram's peak for the valley between ink and paper.
constexpr float kValleyShare = 0.1F;
constexpr int kSampling = 4;  // every fourth pixel each way is plenty for a histogram

// Sizes in points. A full stop in 8 point type is about 0.8 high; the letters of 5 point type are
// 2.2; the capitals of a 60 point poster are 45.
constexpr double kSpeck = 0.75;
constexpr double kLowestLetter = 1.6;
constexpr double kTallestLetter = 45;
// Dashes, dots and hyphens are lower; they say nothing about how high letters are.
constexpr double kTellingHeight = 1.9;
constexpr double kMostOblongLetter = 6;  // "l" and "-"; what is longer is a drawn line

struct BoxesFree {
  void operator()(Boxa* boxes) const noexcept { boxaDestroy(&boxes); }
};

}  // namespace

PixPtr ink_of(const Pix& gray) {
  Pix* image = const_cast<Pix*>(&gray);  // Leptonica's readers take no const
  int threshold = 128, ink = 0, paper = 255;
  pixSplitDistributionFgBg(image, kValleyShare, kSampling, &threshold, &ink, &paper, nullptr);
  threshold = std::min(threshold, paper - kLeastContrast);
  return PixPtr{pixThresholdToBinary(image, std::clamp(threshold, 1, 255))};
}

InkPatches patches_of(const Pix& ink, double dpi) {
  InkPatches found;
  const std::unique_ptr<Boxa, BoxesFree> boxes{
      pixConnCompBB(const_cast<Pix*>(&ink), /*connectivity=*/8)};
  if (!boxes) return found;
  const double points = 72 / dpi;  // of one pixel
  std::vector<int> heights;
  for (int i = 0; i < boxaGetCount(boxes.get()); ++i) {
    int width = 0, height = 0;
    boxaGetBoxGeometry(boxes.get(), i, nullptr, nullptr, &width, &height);
    const double longer = std::max(width, height), shorter = std::min(width, height);
    if (longer * points < kSpeck) ++found.specks;
    if (longer * points < kLowestLetter || longer * points > kTallestLetter) continue;
    if (longer > kMostOblongLetter * shorter) continue;
    ++found.letters;
    if (height * points >= kTellingHeight) heights.push_back(height);
  }
  if (heights.empty()) return found;
  const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
  std::ranges::nth_element(heights, middle);
  found.letter_height = *middle;
  return found;
}

}  // namespace secondlook
