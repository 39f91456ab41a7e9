// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/page_picture.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace secondlook {
namespace {

/// A white page of letter size.
PixPtr white_page(int dpi_x, int dpi_y, int depth = 8) {
  PixPtr page{pixCreate(dpi_x * 17 / 2, dpi_y * 11, depth)};
  pixSetResolution(page.get(), dpi_x, dpi_y);
  pixSetBlackOrWhite(page.get(), L_SET_WHITE);
  return page;
}

PixPtr decoded(const Result<PageImage>& image) {
  if (!image) return nullptr;
  PixPtr picture{
      pixReadMem(reinterpret_cast<const l_uint8*>(image->bytes.data()), image->bytes.size())};
  return PixPtr{pixConvertTo8(picture.get(), 0)};
}

/// How light the page is at a place in points, 0..255.
int light_at(const PixPtr& picture, double x, double y) {
  l_uint32 value = 0;
  pixGetPixel(picture.get(), static_cast<int>(x / 612 * pixGetWidth(picture.get())),
              static_cast<int>(y / 792 * pixGetHeight(picture.get())), &value);
  return static_cast<int>(value);
}

TEST(PagePicture, OfALargerScanIsReduced) {
  const auto image = encode_picture(white_page(300, 300), 100, {});
  ASSERT_TRUE(image);
  EXPECT_EQ(image->extension, "jpg");
  EXPECT_NEAR(image->width, 850, 1);
  EXPECT_NEAR(image->height, 1100, 1);
  const PixPtr picture = decoded(image);
  ASSERT_TRUE(picture);
  EXPECT_EQ(pixGetWidth(picture.get()), image->width);
  EXPECT_EQ(pixGetHeight(picture.get()), image->height);
}

TEST(PagePicture, OfASmallerScanKeepsItsSize) {
  const auto image = encode_picture(white_page(72, 72), 100, {});
  ASSERT_TRUE(image);
  EXPECT_EQ(image->width, 612);
}

TEST(PagePicture, OfAFaxHasThePagesOwnProportions) {
  const auto image = encode_picture(white_page(204, 98), 110, {});
  ASSERT_TRUE(image);
  EXPECT_NEAR(static_cast<double>(image->height) / image->width, 11 / 8.5, 0.02);
}

TEST(PagePicture, HidesWhatIsCoveredAndNothingElse) {
  for (const auto& [x, y, depth] : {std::tuple{300, 300, 8}, std::tuple{72, 72, 8},
                                    std::tuple{204, 98, 1}, std::tuple{150, 150, 32}}) {
    const auto image = encode_picture(white_page(x, y, depth), 110, {{300, 600, 400, 612}});
    const PixPtr picture = decoded(image);
    ASSERT_TRUE(picture);
    for (const double across : {301.0, 350.0, 399.0})
      for (const double down : {601.0, 606.0, 611.0})
        EXPECT_LT(light_at(picture, across, down), 40) << x << " by " << y << " dpi";
    EXPECT_GT(light_at(picture, 290, 606), 215);
    EXPECT_GT(light_at(picture, 410, 606), 215);
    EXPECT_GT(light_at(picture, 350, 590), 215);
    EXPECT_GT(light_at(picture, 350, 622), 215);
  }
}

TEST(PagePicture, TakesACoverThatReachesBeyondThePage) {
  const PixPtr picture = decoded(encode_picture(white_page(100, 100), 100, {{600, 780, 700, 900}}));
  ASSERT_TRUE(picture);
  EXPECT_LT(light_at(picture, 608, 788), 40);
  EXPECT_GT(light_at(picture, 590, 770), 215);
}

TEST(PagePicture, NeedsAPage) { EXPECT_FALSE(encode_picture(nullptr, 100, {})); }

}  // namespace
}  // namespace secondlook
