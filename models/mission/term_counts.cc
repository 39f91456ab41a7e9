// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/term_counts.h"

#include <array>

namespace secondlook {
namespace {

// In more than such a part of the papers a word tells so much.
struct Step {
  double papers, rarity;
};
constexpr std::array<Step, 4> kSteps = {{{0.5, 0.2}, {0.25, 0.4}, {0.12, 0.5}, {0.06, 0.85}}};

}  // namespace

double TermCounts::rarity(std::string_view key) const {
  const auto found = papers_with.find(key);
  if (found == papers_with.end()) return 1;
  const auto with = static_cast<double>(found->second);
  for (const Step& step : kSteps)
    if (with > step.papers * static_cast<double>(papers)) return step.rarity;
  return 1;
}

}  // namespace secondlook
