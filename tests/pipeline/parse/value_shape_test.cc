// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/value_shape.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

bool fits(std::string_view field, const std::string& value) {
  static const NamingWords naming = Knowledge::naming();
  return has_shape_of(field, value, naming);
}

TEST(ValueShape, OfAPersonHasAFirstAndALastName) {
  EXPECT_TRUE(fits("incumbent", "Odile M. Brandt"));
  EXPECT_TRUE(fits("incumbent", "BRANDT,ODILE"));
  EXPECT_TRUE(fits("incumbent", "/s/ Odile Brandt"));
  EXPECT_TRUE(fits("incumbent", "Vacant"));
  EXPECT_FALSE(fits("incumbent", "Program Analyst"));
  EXPECT_FALSE(fits("incumbent", "Records Branch"));
  EXPECT_FALSE(fits("incumbent", "Signature and date"));
  EXPECT_FALSE(fits("incumbent", "plans and assigns the work of the branch"));
}

TEST(ValueShape, OfANumberHasDigitsAndIsNoDate) {
  EXPECT_TRUE(fits("pd_number", "04417"));
  EXPECT_TRUE(fits("pd_number", "HPS 0112"));
  EXPECT_FALSE(fits("pd_number", "Program Analyst"));
  EXPECT_FALSE(fits("pd_number", "10/01/2021"));
}

TEST(ValueShape, OfAPeriodHasTwoDates) {
  EXPECT_TRUE(fits("period", "10/01/2021 to 09/30/2022"));
  EXPECT_FALSE(fits("period", "10/01/2021"));
}

TEST(ValueShape, OfOtherFieldsIsNotAskedFor) {
  EXPECT_FALSE(has_shape("rating"));
  EXPECT_TRUE(fits("rating", "whatever is printed"));
}

}  // namespace
}  // namespace secondlook
