// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/layer_agreement.h"

#include <gtest/gtest.h>

#include "tests/extractors/page_drawing.h"

namespace secondlook {
namespace {

using testing::PageDrawing;

constexpr double kWordWidth = 17.5, kWordHeight = 8, kStep = 23, kLeading = 13;
constexpr int kLines = 20, kWordsALine = 18;

PageDrawing scan() {
  PageDrawing drawing(150);
  for (int line = 0; line < kLines; ++line)
    for (int i = 0; i < kWordsALine; ++i) drawing.word(72 + kStep * i, 72 + kLeading * line);
  return drawing;
}

/// The layer of `scan`, moved by so many points.
Page layer(double dx = 0, double dy = 0) {
  Page page;
  page.width = 612;
  page.height = 792;
  for (int line = 0; line < kLines; ++line)
    for (int i = 0; i < kWordsALine; ++i) {
      const double x = 72 + kStep * i + dx, y = 72 + kLeading * line + dy;
      page.words.push_back({.text = "duties", .box = {x, y - 1, x + kWordWidth, y + kWordHeight}});
    }
  return page;
}

TEST(LayerOverAnImage, AgreesWhereItsWordsStandOnTheImages) {
  EXPECT_EQ(why_disagrees(layer(), scan().pix()), std::nullopt);
  EXPECT_EQ(why_disagrees(layer(1, -1), scan().pix()), std::nullopt);
}

TEST(LayerOverAnImage, DisagreesWhereItIsShiftedBetweenTheLines) {
  EXPECT_NE(why_disagrees(layer(0, 300), scan().pix()), std::nullopt);
}

TEST(LayerOverAnImage, DisagreesWhereItIsShiftedAlongTheLines) {
  EXPECT_EQ(why_disagrees(layer(11, 0), scan().pix()), "the text layer does not match the image");
}

TEST(LayerOverAnImage, DisagreesWhereItIsHalfALineOff) {
  EXPECT_EQ(why_disagrees(layer(0, 6), scan().pix()), "the text layer does not match the image");
  EXPECT_EQ(why_disagrees(layer(0, -5), scan().pix()), "the text layer does not match the image");
}

TEST(LayerOverAnImage, DisagreesWhereItIsAStampOrAHeaderAlone) {
  Page page = layer();
  page.words.resize(2 * kWordsALine);
  EXPECT_EQ(why_disagrees(page, scan().pix()), "the text layer misses most words of the image");
}

TEST(LayerOverAnImage, IsNotDoubtedForAPhotographBesideItsWords) {
  PageDrawing drawing = scan();
  for (int i = 0; i < 12; ++i) drawing.fill({100.0 + 30 * i, 500, 112.0 + 30 * i, 620}, 40);
  EXPECT_EQ(why_disagrees(layer(), drawing.pix()), std::nullopt);
}

TEST(LayerOverAnImage, IsNotDoubtedOnAnImageWithNextToNothing) {
  EXPECT_EQ(why_disagrees(layer(), PageDrawing(150).word(100, 100).pix()), std::nullopt);
}

}  // namespace
}  // namespace secondlook
