// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/area.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <random>

namespace secondlook {
namespace {

// Every so many pixels are set, by chance; 70 are not a whole number of Leptonica's words.
PixPtr speckled(int seed, int every) {
  std::mt19937 chance(static_cast<unsigned>(seed));
  PixPtr image{pixCreate(70, 41, 1)};
  for (int y = 0; y < 41; ++y)
    for (int x = 0; x < 70; ++x)
      if (chance() % static_cast<unsigned>(every) == 0) pixSetPixel(image.get(), x, y, 1);
  return image;
}

// What Leptonica takes for connected.
void expect_same_patches(const Pix& image, int connectivity) {
  Pixa* pieces = nullptr;
  Boxa* boxes = pixConnComp(const_cast<Pix*>(&image), &pieces, connectivity);
  const std::vector<Patch> found = patches(image, connectivity, 10'000);
  ASSERT_EQ(found.size(), static_cast<std::size_t>(boxaGetCount(boxes)));
  for (std::size_t i = 0; i < found.size(); ++i) {
    int x = 0, y = 0, width = 0, height = 0, same = 0;
    boxaGetBoxGeometry(boxes, static_cast<int>(i), &x, &y, &width, &height);
    EXPECT_EQ(found[i].area, (Area{x, y, x + width, y + height})) << i;
    const PixPtr piece{pixaGetPix(pieces, static_cast<int>(i), L_CLONE)};
    pixEqual(found[i].pix.get(), piece.get(), &same);
    EXPECT_EQ(same, 1) << i;
  }
  boxaDestroy(&boxes);
  pixaDestroy(&pieces);
}

TEST(Patches, AreWhatHangsTogetherInTheOrderOfTheirFirstPixels) {
  for (const int every : {2, 3, 6})
    for (const int connectivity : {4, 8}) {
      const PixPtr image = speckled(every, every);
      expect_same_patches(*image, connectivity);
      const PixPtr paper{pixInvert(nullptr, image.get())};
      expect_same_patches(*paper, connectivity);
    }
}

TEST(Patches, AreNoneWhereThereAreMoreThanAskedFor) {
  const PixPtr image{pixCreate(40, 4, 1)};
  for (const int x : {1, 20, 35}) pixSetPixel(image.get(), x, 2, 1);
  EXPECT_EQ(patches(*image, 8, 3).size(), 3U);
  EXPECT_TRUE(patches(*image, 8, 2).empty());
}

TEST(InkIn, CountsThePixelsThatAreSet) {
  const PixPtr image = speckled(1, 3);
  for (const Area& area :
       {Area{0, 0, 70, 41}, Area{3, 5, 31, 6}, Area{31, 0, 33, 41}, Area{60, 40, 90, 50}}) {
    int count = 0;
    for (int y = area.y0; y < std::min(area.y1, 41); ++y)
      for (int x = area.x0; x < std::min(area.x1, 70); ++x) {
        l_uint32 set = 0;
        pixGetPixel(image.get(), x, y, &set);
        count += static_cast<int>(set);
      }
    EXPECT_EQ(ink_in(*image, area), count);
  }
  EXPECT_EQ(ink_in(*image, {80, 0, 90, 5}), 0);
}

}  // namespace
}  // namespace secondlook
