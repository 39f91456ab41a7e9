// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/upright.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace secondlook {
namespace {

constexpr float kMostSkew = 7;   // degrees; a sheet fed askew, not a sheet laid across
constexpr float kSweepStep = 1;  // degrees
constexpr float kFinestStep = 0.01F;
// Leptonica's own measure: under 3 the peak is not one.
constexpr float kLeastConfidence = 3;
// Less than this moves a word at the margin by 1.5 points, a fifth of a line, and turning blurs.
constexpr double kLevel = 0.15;   // degrees
constexpr int kSmallImage = 600;  // pixels: nothing to gain from a reduced image

}  // namespace

int quarter_turns_to_upright(const Pix& ink) {
  float up = 0, left = 0;
  int orientation = L_TEXT_ORIENT_UNKNOWN;
  // Zeros stand for Leptonica's defaults: at least 70 letters that stick out, confidence 8, and one
  // direction 2.5 times as likely as the other.
  if (pixOrientDetect(const_cast<Pix*>(&ink), &up, &left, 0, 0) != 0) return 0;
  if (makeOrientDecision(up, left, 0, 0, &orientation, 0) != 0) return 0;
  switch (orientation) {
    case L_TEXT_ORIENT_LEFT:
      return 1;
    case L_TEXT_ORIENT_DOWN:
      return 2;
    case L_TEXT_ORIENT_RIGHT:
      return 3;
    default:
      return 0;
  }
}

double skew_to_level(const Pix& ink) {
  Pix* image = const_cast<Pix*>(&ink);
  const bool small = std::max(pixGetWidth(image), pixGetHeight(image)) < kSmallImage;
  float angle = 0, confidence = 0;
  if (pixFindSkewSweepAndSearch(image, &angle, &confidence, small ? 1 : 4, small ? 1 : 2, kMostSkew,
                                kSweepStep, kFinestStep) != 0)
    return 0;
  if (confidence < kLeastConfidence || std::abs(angle) < kLevel) return 0;
  return angle * std::numbers::pi / 180;
}

}  // namespace secondlook
