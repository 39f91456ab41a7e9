// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/priority.h"

#include <cmath>

namespace secondlook {
namespace {

// How much of the remaining distance to 1 a finding takes. Chosen so that high > 2 x medium > 4 x
// low, in that order.
double weight(Severity severity) {
  switch (severity) {
    case Severity::high:
      return 0.55;
    case Severity::medium:
      return 0.22;
    case Severity::low:
      return 0.06;
    case Severity::info:
      return 0.01;
  }
  return 0;
}

}  // namespace

double priority(std::span<const Finding> findings) {
  double untroubled = 1;
  for (const Finding& finding : findings) untroubled *= 1 - weight(finding.severity);
  return std::round((1 - untroubled) * 10'000) / 10'000;
}

}  // namespace secondlook
