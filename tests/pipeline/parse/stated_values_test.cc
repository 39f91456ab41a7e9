// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/stated_values.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

// "pd_number=04417; incumbent=Odile Brandt".
std::string told(std::string_view drawing) {
  const RunningText text = drawn(drawing);
  std::string all;
  for (const LabelledValue& value : stated_values(text, Knowledge::get().layout)) {
    if (!all.empty()) all += "; ";
    all += std::string(value.field) + "=" + value.value(text);
  }
  return all;
}

TEST(StatedValues, AreToldInSentences) {
  EXPECT_EQ(told("We have reviewed position number 04417, occupied by Ms. Odile Brandt,\n"
                 "which is filed as PD No. 88213.\n"),
            "pd_number=88213; position_number=04417; incumbent=Ms. Odile Brandt");
}

TEST(StatedValues, OfCaptionsComeBeforeThoseOfSentences) {
  EXPECT_EQ(told("PD Number: 04417\n\nThis position was audited with PD 88213 at hand.\n"),
            "pd_number=04417");
}

TEST(StatedValues, AreNotThoseOfAnotherPosition) {
  EXPECT_EQ(told("This description replaces PD No. 88213.\n"), "");
}

TEST(StatedValues, NeedTheShapeOfTheirField) {
  EXPECT_EQ(told("The position is occupied by Program Analysts of the field.\n"), "");
}

}  // namespace
}  // namespace secondlook
