// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/box_image.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace secondlook {
namespace {

constexpr double kDpi = 200;

/// A box of 300 by 100 pixels, in its middle a row of strokes as letters have them.
class WrittenBox {
 public:
  WrittenBox(int ground, int letters) : image_(pixCreate(300, 100, 8)) {
    fill(area_of(*image_), ground);
    for (int x = 100; x < 200; x += 10) fill({x, 42, x + 3, 57}, letters);
  }
  WrittenBox& fill(const Area& area, int level) {
    ::Box* box = boxCreate(area.x0, area.y0, area.width(), area.height());
    pixSetInRectArbitrary(image_.get(), box, static_cast<l_uint32>(level));
    boxDestroy(&box);
    return *this;
  }
  /// Lines of 3 pixels around everything, `inset` pixels from the edge.
  WrittenBox& outline(int level, int inset) {
    fill({inset, inset, 300 - inset, inset + 3}, level);
    fill({inset, 97 - inset, 300 - inset, 100 - inset}, level);
    fill({inset, inset, inset + 3, 100 - inset}, level);
    return fill({297 - inset, inset, 300 - inset, 100 - inset}, level);
  }
  BoxImage read() const { return box_image(*image_, area_of(*image_), kDpi); }

 private:
  PixPtr image_;
};

/// Pixels of ten strokes, 3 by 15 each.
constexpr int kStrokes = 10 * 3 * 15;

int ink(const WrittenBox& box) {
  const BoxImage image = box.read();
  return image.ink ? ink_in(*image.ink, area_of(*image.ink)) : 0;
}

unsigned level(const BoxImage& image, double x, double y) {
  const double scale = image.dpi / kDpi;
  l_uint32 value = 0;
  pixGetPixel(image.gray.get(), static_cast<int>(x * scale) + image.margin,
              static_cast<int>(y * scale) + image.margin, &value);
  return value;
}

TEST(BoxImage, HasDarkLettersOnWhiteWhateverTheGround) {
  for (const auto& [ground, letters] : {std::pair{255, 0}, {225, 60}, {120, 20}, {50, 255}}) {
    const BoxImage image = WrittenBox(ground, letters).read();
    ASSERT_TRUE(image.gray) << ground;
    EXPECT_GT(level(image, 20, 20), 240U) << ground;
    EXPECT_LT(level(image, 101.5, 50), 40U) << ground;
    EXPECT_EQ(ink(WrittenBox(ground, letters)), kStrokes) << ground;
  }
}

TEST(BoxImage, LeavesTheLinesAroundItOut) {
  EXPECT_EQ(ink(WrittenBox(255, 0).outline(0, 0)), kStrokes);
  EXPECT_EQ(ink(WrittenBox(255, 0).outline(0, 6)), kStrokes);
  EXPECT_GT(level(WrittenBox(255, 0).outline(0, 6).read(), 150, 7.5), 240U);
}

TEST(BoxImage, KeepsLettersThatTouchTheUpperEdge) {
  // As a band's rim is left above the words.
  WrittenBox box(255, 0);
  box.fill({0, 0, 300, 3}, 40);
  for (int x = 100; x < 200; x += 10) box.fill({x, 3, x + 3, 18}, 0);
  EXPECT_EQ(ink(box), 2 * kStrokes);
}

TEST(BoxImage, IsEnlargedForSmallLetters) {
  EXPECT_GT(WrittenBox(255, 0).read().dpi, kDpi);
  EXPECT_LE(WrittenBox(255, 0).read().dpi, 3 * kDpi);
}

TEST(BoxImage, OfAnEmptyBoxIsNone) {
  EXPECT_FALSE(WrittenBox(200, 200).read().gray);
  EXPECT_FALSE(WrittenBox(255, 255).outline(0, 0).read().gray);
}

}  // namespace
}  // namespace secondlook
