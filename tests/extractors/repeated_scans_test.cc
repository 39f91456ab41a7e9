// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/repeated_scans.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <vector>

namespace secondlook {
namespace {

PixPtr sheet() {
  PixPtr pix{pixCreate(850, 1100, 8)};
  pixSetAll(pix.get());
  return pix;
}

Page letter_page() {
  Page page;
  page.width = 612;
  page.height = 792;
  return page;
}

TEST(RepeatedScans, KnowsAnImageThatComesAgain) {
  RepeatedScans scans;
  Page read = letter_page();
  read.words.emplace_back().text = "Instructions";
  scans.keep(RepeatedScans::key_of(*sheet(), read), read);
  const Page* const found = scans.find(RepeatedScans::key_of(*sheet(), letter_page()));
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->words, read.words);
}

TEST(RepeatedScans, TakesAnImageThatDiffersInOnePixelForAnother) {
  const PixPtr other = sheet();
  pixSetPixel(other.get(), 849, 1099, 254);
  EXPECT_NE(RepeatedScans::key_of(*sheet(), letter_page()),
            RepeatedScans::key_of(*other, letter_page()));
}

TEST(RepeatedScans, TakesTheSameImageOnALargerPageForAnother) {
  Page poster = letter_page();
  poster.width *= 2;
  EXPECT_NE(RepeatedScans::key_of(*sheet(), letter_page()),
            RepeatedScans::key_of(*sheet(), poster));
}

TEST(RepeatedScans, ForgetsTheOldestOfMany) {
  RepeatedScans scans;
  std::vector<RepeatedScans::Key> keys;
  for (int i = 0; i < 100; ++i) {
    const PixPtr pix = sheet();
    pixSetPixel(pix.get(), i, 0, 0);
    keys.push_back(RepeatedScans::key_of(*pix, letter_page()));
    scans.keep(keys.back(), letter_page());
  }
  EXPECT_EQ(scans.find(keys.front()), nullptr);
  EXPECT_NE(scans.find(keys.back()), nullptr);
}

}  // namespace
}  // namespace secondlook
