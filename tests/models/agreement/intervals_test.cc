// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreement/intervals.h"

#include <gtest/gtest.h>

#include <cmath>

namespace secondlook {
namespace {

// Of Newcombe's comparison of intervals for one share (1998), which gives each by many methods.
TEST(WilsonInterval, IsTheOneThatNewcombePublished) {
  const auto many = wilson_interval(81, 263);
  EXPECT_NEAR(many->low, 0.2553, 0.00005);
  EXPECT_NEAR(many->high, 0.3662, 0.00005);
  const auto few = wilson_interval(15, 148);
  EXPECT_NEAR(few->low, 0.0624, 0.00005);
  EXPECT_NEAR(few->high, 0.1605, 0.00005);
  const auto none = wilson_interval(0, 20);
  EXPECT_NEAR(none->low, 0, 0.00005);
  EXPECT_NEAR(none->high, 0.1611, 0.00005);
}

TEST(ClopperPearsonInterval, IsTheOneThatNewcombePublished) {
  const auto many = clopper_pearson_interval(81, 263);
  EXPECT_NEAR(many->low, 0.2527, 0.00005);
  EXPECT_NEAR(many->high, 0.3676, 0.00005);
  const auto few = clopper_pearson_interval(15, 148);
  EXPECT_NEAR(few->low, 0.0578, 0.00005);
  EXPECT_NEAR(few->high, 0.1617, 0.00005);
  const auto one = clopper_pearson_interval(1, 29);
  EXPECT_NEAR(one->low, 0.0009, 0.00005);
  EXPECT_NEAR(one->high, 0.1776, 0.00005);
}

// Without a success the upper end is where none in n has a chance of 2.5 percent.
TEST(ClopperPearsonInterval, SaysWhatASampleWithoutAMissRulesOut) {
  const auto none = clopper_pearson_interval(0, 60);
  EXPECT_EQ(none->low, 0);
  EXPECT_NEAR(none->high, 1 - std::pow(0.025, 1.0 / 60), 1e-9);
  const auto all = clopper_pearson_interval(60, 60);
  EXPECT_EQ(all->high, 1);
  EXPECT_NEAR(all->low, std::pow(0.025, 1.0 / 60), 1e-9);
}

TEST(StudentT, HasTheQuantilesOfTheTables) {
  EXPECT_NEAR(student_t_975(1), 12.706, 0.0005);
  EXPECT_NEAR(student_t_975(10), 2.228, 0.0005);
  EXPECT_NEAR(student_t_975(99), 1.984, 0.0005);
  EXPECT_NEAR(student_t_975(1'000'000), 1.960, 0.0005);
}

TEST(Intervals, AreNotMadeUpWithoutTrials) {
  EXPECT_FALSE(wilson_interval(0, 0));
  EXPECT_FALSE(clopper_pearson_interval(0, 0));
}

}  // namespace
}  // namespace secondlook
