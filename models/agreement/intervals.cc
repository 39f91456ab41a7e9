// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreement/intervals.h"

#include <algorithm>
#include <cmath>

namespace secondlook {
namespace {

constexpr double kNormal975 = 1.959963984540054;  // quantile of the normal distribution
constexpr double kTail = 0.025;
constexpr int kHalvings = 200;  // bisection to the last bit of a double
constexpr int kMostTerms = 500;
constexpr double kLastTerm = 1e-15;

// The continued fraction of the incomplete beta function by Lentz's method (NIST Digital Library of
// Mathematical Functions, 8.17.22). Converges for x < (a + 1) / (a + b + 2).
double beta_fraction(double x, double a, double b) {
  constexpr double kTiny = 1e-300;
  double c = 1;
  double d = 1 - (a + b) * x / (a + 1);
  d = 1 / (std::abs(d) < kTiny ? kTiny : d);
  double fraction = d;
  for (int m = 1; m < kMostTerms; ++m) {
    const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    double change = 1;
    for (const double term : {even, odd}) {
      d = 1 + term * d;
      d = 1 / (std::abs(d) < kTiny ? kTiny : d);
      c = 1 + term / c;
      c = std::abs(c) < kTiny ? kTiny : c;
      change = c * d;
      fraction *= change;
    }
    if (std::abs(change - 1) < kLastTerm) break;
  }
  return fraction;
}

/// The regularized incomplete beta function I_x(a, b).
double regularized_beta(double x, double a, double b) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const double front = std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) +
                                a * std::log(x) + b * std::log1p(-x));
  if (x < (a + 1) / (a + b + 2)) return front * beta_fraction(x, a, b) / a;
  return 1 - front * beta_fraction(1 - x, b, a) / b;
}

/// The x at which a function that grows over low..high reaches `wanted`.
template <class Function>
double reached(double wanted, double low, double high, Function function) {
  for (int i = 0; i < kHalvings; ++i) {
    const double middle = (low + high) / 2;
    (function(middle) < wanted ? low : high) = middle;
  }
  return (low + high) / 2;
}

}  // namespace

std::optional<ConfidenceInterval> wilson_interval(int successes, int trials) {
  if (trials <= 0) return std::nullopt;
  const double n = trials, share = successes / n, z2 = kNormal975 * kNormal975;
  const double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const double reach =
      kNormal975 / (1 + z2 / n) * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
  return ConfidenceInterval{std::max(0.0, middle - reach), std::min(1.0, middle + reach)};
}

std::optional<ConfidenceInterval> clopper_pearson_interval(int successes, int trials) {
  if (trials <= 0) return std::nullopt;
  const auto quantile = [](double wanted, double a, double b) {
    return reached(wanted, 0, 1, [&](double x) { return regularized_beta(x, a, b); });
  };
  const double k = successes, n = trials;
  return ConfidenceInterval{successes <= 0 ? 0 : quantile(kTail, k, n - k + 1),
                            successes >= trials ? 1 : quantile(1 - kTail, k + 1, n - k)};
}

double student_t_975(int degrees_of_freedom) {
  const double df = std::max(1, degrees_of_freedom);
  // The quantile is greatest, 12.7, for one degree of freedom.
  return reached(1 - kTail, 0, 13, [&](double t) {
    return 1 - regularized_beta(df / (df + t * t), df / 2, 0.5) / 2;
  });
}

}  // namespace secondlook
