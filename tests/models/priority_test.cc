// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/priority.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace secondlook {
namespace {

Finding finding(Severity severity) {
  Finding finding;
  finding.severity = severity;
  return finding;
}

double of(Severity severity, std::size_t count = 1) {
  return priority(std::vector<Finding>(count, finding(severity)));
}

TEST(Priority, IsNothingWithoutFindings) { EXPECT_EQ(priority({}), 0); }

TEST(Priority, GrowsWithTheGravityOfAFinding) {
  EXPECT_GT(of(Severity::info), 0);
  EXPECT_GT(of(Severity::low), of(Severity::info));
  EXPECT_GT(of(Severity::medium), of(Severity::low));
  EXPECT_GT(of(Severity::high), of(Severity::medium));
}

TEST(Priority, GrowsWithEveryFindingUpToOne) {
  for (const Severity severity : {Severity::info, Severity::low, Severity::medium, Severity::high})
    EXPECT_GT(of(severity, 2), of(severity, 1));
  EXPECT_LE(of(Severity::high, 100), 1);
}

TEST(Priority, IsHigherForOneGraveFindingThanForAHeapOfSmallOnes) {
  EXPECT_GT(of(Severity::high), of(Severity::low, 10));
  EXPECT_GT(of(Severity::high), of(Severity::medium, 3));
  EXPECT_GT(of(Severity::medium), of(Severity::low, 4));
}

TEST(Priority, DoesNotDependOnTheOrderOfFindings) {
  const std::vector<Finding> one{finding(Severity::high), finding(Severity::low)};
  const std::vector<Finding> other{finding(Severity::low), finding(Severity::high)};
  EXPECT_EQ(priority(one), priority(other));
}

TEST(Priority, HasFourDecimals) {
  const double value = of(Severity::low, 3);
  EXPECT_EQ(value, std::round(value * 10'000) / 10'000);
}

}  // namespace
}  // namespace secondlook
