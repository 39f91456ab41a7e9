// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/screened_tints.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

namespace secondlook {
namespace {

constexpr int kPage = 400, kFrom = 100, kTo = 300;
constexpr unsigned kBlack = 0, kWhite = 255;

void fill(Pix& page, int x0, int y0, int x1, int y1, unsigned level) {
  for (int y = y0; y < y1; ++y)
    for (int x = x0; x < x1; ++x) pixSetPixel(&page, x, y, level);
}

/// A box of `ground` with a dot of the other colour at every `step` pixels, and in its middle a
/// thick stroke of `letter`.
PixPtr screened_box(unsigned ground, int step, unsigned letter) {
  PixPtr page{pixCreate(kPage, kPage, 8)};
  pixSetAll(page.get());
  fill(*page, kFrom, kFrom, kTo, kTo, ground);
  for (int y = kFrom; y < kTo; y += step)
    for (int x = kFrom; x < kTo; x += step) pixSetPixel(page.get(), x, y, kWhite - ground);
  fill(*page, 198, 190, 202, 210, letter);
  return page;
}

unsigned level(const PixPtr& page, int x, int y) {
  l_uint32 value = 0;
  pixGetPixel(page.get(), x, y, &value);
  return value;
}

TEST(ScreenedTints, AreEvenGrayBehindTheirLetters) {
  const PixPtr even = without_screens(*screened_box(kWhite, 4, kBlack));
  ASSERT_TRUE(even);
  for (int x = 140; x < 148; ++x) EXPECT_NEAR(level(even, x, 140), 239, 14) << "a sixteenth";
  EXPECT_EQ(level(even, 200, 200), kBlack);
  EXPECT_EQ(level(even, 50, 50), kWhite);
}

TEST(ScreenedTints, MayBeDarkBehindLightLetters) {
  const PixPtr even = without_screens(*screened_box(kBlack, 4, kWhite));
  ASSERT_TRUE(even);
  for (int x = 140; x < 148; ++x) EXPECT_NEAR(level(even, x, 140), 16, 14);
  EXPECT_EQ(level(even, 200, 200), kWhite);
}

TEST(ScreenedTints, AreNoDust) { EXPECT_FALSE(without_screens(*screened_box(kWhite, 25, kBlack))); }

TEST(ScreenedTints, AreNoEyesOfSmallLetters) {
  const PixPtr page{pixCreate(kPage, kPage, 8)};
  pixSetAll(page.get());
  // Letters of 7 pixels with an eye of two, as small print has them.
  for (int y = kFrom; y < kTo; y += 14)
    for (int x = kFrom; x < kTo; x += 9) {
      fill(*page, x, y, x + 6, y + 7, kBlack);
      fill(*page, x + 2, y + 2, x + 4, y + 3, kWhite);
    }
  EXPECT_FALSE(without_screens(*page));
}

}  // namespace
}  // namespace secondlook
