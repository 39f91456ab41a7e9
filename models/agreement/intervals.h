// SPDX-License-Identifier: GPL-3.0-or-later
// Confidence intervals for shares, and the quantile that intervals of estimates need.
#pragma once
#include <optional>

namespace secondlook {

struct ConfidenceInterval {
  double low = 0, high = 0;
  bool operator==(const ConfidenceInterval&) const = default;
};

/// A share or a coefficient with its 95 percent confidence interval, where it has one.
struct Estimate {
  double value = 0;
  std::optional<ConfidenceInterval> interval;
};

/// E. B. Wilson's score interval (1927): holds near 0 and 1 and for few cases, where the usual one
/// leaves 0..1. Nothing without trials.
std::optional<ConfidenceInterval> wilson_interval(int successes, int trials);

/// The exact interval of Clopper and Pearson (1934), which covers the true share in at least 95 of
/// 100 samples whatever it is: for claims that must not be too bold. Nothing without trials.
std::optional<ConfidenceInterval> clopper_pearson_interval(int successes, int trials);

/// How many standard errors to each side hold 95 percent, with that many degrees of freedom
/// (Student's t); at least one.
double student_t_975(int degrees_of_freedom);

}  // namespace secondlook
