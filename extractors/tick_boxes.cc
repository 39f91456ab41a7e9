// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/tick_boxes.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <memory>
#include <string_view>

namespace secondlook {
namespace {

// Points. Larger squares are cells, whose lines are found as lines.
constexpr double kSmallest = 5, kLargest = 23;
constexpr double kLongerSide = 1.35;  // times the shorter
// Share of the length of each side that is inked; the corners are looked at on their own, since
// letters that fill their sides ("O", "D", "B") are round at one corner at least.
constexpr double kFullSide = 0.85;
constexpr double kCorner = 0.15;  // share of the box's width
// An outline is thinner than this share of its box: a bullet or a heavy letter is none.
constexpr double kThickest = 0.2;
// Share of the inside that is inked where somebody put a mark, and where the box is a black square.
constexpr double kMarked = 0.04, kSolid = 0.75;
// What is read inside a marked box that counts as the mark itself.
constexpr double kInside = 0.5;      // share of the word's area
constexpr double kMarkIsSeen = 0.8;  // confidence: that there is ink, nobody doubts

struct BoxesFree {
  void operator()(Boxa* boxes) const noexcept { boxaDestroy(&boxes); }
};
struct PatchesFree {
  void operator()(Pixa* patches) const noexcept { pixaDestroy(&patches); }
};

bool inked(Pix& patch, int x, int y) {
  l_uint32 value = 0;
  pixGetPixel(&patch, x, y, &value);
  return value != 0;
}

/// One side of the box as seen from it: lines from outside to the middle.
struct Side {
  double full = 0;       // share of the lines that meet ink within the outline's width
  double thickness = 0;  // median run of ink, pixels
};

Side side_of(Pix& patch, int side) {
  const int width = pixGetWidth(&patch), height = pixGetHeight(&patch);
  const bool across = side < 2;  // top, bottom; else left, right
  const int length = across ? width : height, depth = across ? height : width;
  const int reach = std::max(2, static_cast<int>(std::lround(depth * kThickest)));
  std::vector<int> runs;
  int met = 0;
  for (int along = 0; along < length; ++along) {
    int first = -1, run = 0;
    for (int in = 0; in < depth / 2; ++in) {
      const int from_edge = side % 2 == 0 ? in : depth - 1 - in;
      const bool ink = across ? inked(patch, along, from_edge) : inked(patch, from_edge, along);
      if (ink && first < 0) first = in;
      if (ink) ++run;
      if (!ink && first >= 0) break;
    }
    if (first < 0 || first > reach) continue;
    ++met;
    runs.push_back(run);
  }
  if (runs.empty()) return {};
  const auto middle = runs.begin() + static_cast<std::ptrdiff_t>(runs.size() / 2);
  std::ranges::nth_element(runs, middle);
  return {static_cast<double>(met) / length, static_cast<double>(*middle)};
}

bool corners_are_inked(Pix& patch) {
  const int width = pixGetWidth(&patch), height = pixGetHeight(&patch);
  const int part = std::max(2, static_cast<int>(std::lround(std::min(width, height) * kCorner)));
  for (const int left : {0, width - part})
    for (const int top : {0, height - part}) {
      // The outermost pixel of a corner is worn off by printing and scanning, its diagonal is not.
      int count = 0;
      for (int x = left; x < left + part; ++x)
        for (int y = top; y < top + part; ++y) count += inked(patch, x, y) ? 1 : 0;
      const int outer_x = left == 0 ? 1 : width - 2, outer_y = top == 0 ? 1 : height - 2;
      if (!inked(patch, outer_x, outer_y) || count < part) return false;
    }
  return true;
}

double inked_share(Pix& patch, int inset) {
  const int width = pixGetWidth(&patch), height = pixGetHeight(&patch);
  int count = 0, all = 0;
  for (int y = inset; y < height - inset; ++y)
    for (int x = inset; x < width - inset; ++x, ++all) count += inked(patch, x, y) ? 1 : 0;
  return all == 0 ? 0 : static_cast<double>(count) / all;
}

/// Width of the outline in pixels; 0 where the patch is no box.
int outline_of(Pix& patch) {
  double thickest = 0;
  for (int side = 0; side < 4; ++side) {
    const Side found = side_of(patch, side);
    if (found.full < kFullSide) return 0;
    thickest = std::max(thickest, found.thickness);
  }
  if (thickest > kThickest * std::min(pixGetWidth(&patch), pixGetHeight(&patch))) return 0;
  return corners_are_inked(patch) ? static_cast<int>(thickest) : 0;
}

// A tick is read as one of these, a smudge as signs.
bool is_letter_or_figure(std::string_view text) {
  constexpr std::string_view kTicks = "vVrJj";
  if (text.size() == 1 && kTicks.find(text.front()) != std::string_view::npos) return false;
  return std::ranges::any_of(
      text, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
}

}  // namespace

TickBoxes find_tick_boxes(const Pix& ink, double dpi) {
  TickBoxes found;
  Pix* image = const_cast<Pix*>(&ink);  // Leptonica's readers take no const
  Pixa* patches_found = nullptr;
  const std::unique_ptr<Boxa, BoxesFree> places{pixConnComp(image, &patches_found, 8)};
  const std::unique_ptr<Pixa, PatchesFree> patches{patches_found};
  if (!places || !patches) return found;
  const double point = 72 / dpi;  // points of one pixel
  for (int i = 0; i < boxaGetCount(places.get()); ++i) {
    int x = 0, y = 0, width = 0, height = 0;
    boxaGetBoxGeometry(places.get(), i, &x, &y, &width, &height);
    const int shorter = std::min(width, height), longer = std::max(width, height);
    if (shorter * point < kSmallest || longer * point > kLargest || longer > kLongerSide * shorter)
      continue;
    const PixPtr patch{pixaGetPix(patches.get(), i, L_CLONE)};
    const int thickness = patch ? outline_of(*patch) : 0;
    if (thickness == 0) continue;
    const int rim = thickness + 1;
    // The mark may stand free of the outline, so the inside is looked at on the page.
    ::Box* place = boxCreate(x, y, width, height);
    const PixPtr all{place != nullptr ? pixClipRectangle(image, place, nullptr) : nullptr};
    boxDestroy(&place);
    const double inside = all ? inked_share(*all, rim + 1) : 1;
    if (inside > kSolid) continue;
    found.boxes.push_back(
        {{x * point, y * point, (x + width) * point, (y + height) * point}, inside > kMarked});
    if (!found.outlines) found.outlines = PixPtr{pixCreateTemplate(image)};
    if (!found.outlines) return found;
    const PixPtr outline{pixCopy(nullptr, patch.get())};
    if (!outline) continue;
    if (width > 2 * rim && height > 2 * rim)
      pixRasterop(outline.get(), rim, rim, width - 2 * rim, height - 2 * rim, PIX_CLR, nullptr, 0,
                  0);
    pixRasterop(found.outlines.get(), x, y, width, height, PIX_SRC | PIX_DST, outline.get(), 0, 0);
  }
  return found;
}

void add_unread_marks(const std::vector<TickBox>& boxes, std::vector<Word>& words) {
  for (const TickBox& tick : boxes) {
    if (!tick.marked) continue;
    const auto within = [&tick](const Word& word) {
      const double width = std::min(word.box.x1, tick.box.x1) - std::max(word.box.x0, tick.box.x0);
      const double height = std::min(word.box.y1, tick.box.y1) - std::max(word.box.y0, tick.box.y0);
      return width > 0 && height > 0 &&
             width * height > kInside * word.box.width() * word.box.height();
    };
    const bool read = std::ranges::any_of(
        words, [&](const Word& word) { return within(word) && is_letter_or_figure(word.text); });
    if (read) continue;
    std::erase_if(words, within);
    words.push_back({.text = "\u2612",
                     .box = tick.box,
                     .confidence = kMarkIsSeen,
                     .origin = Origin::ocr,
                     .font_size = tick.box.height()});
  }
}

}  // namespace secondlook
