// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/program_coordination.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace secondlook {
namespace {

using OfLevels = std::array<double, 3>;

// The share of each level among 163 supervisors of work of GS-12, and of GS-13 and above.
constexpr OfLevels kUsualOfGs12{0.37, 0.42, 0.21}, kUsualAbove{0.10, 0.39, 0.51};
// How much likelier each level is where the signs show it, by what they show. That they show an
// area is sure, that they show none is not: of supervisors in papers that nobody had in sight when
// the signs were written they found three of fourteen levels, and with words and this ten.
constexpr std::array<OfLevels, 3> kBySigns{OfLevels{1.5, 1, 0.7}, OfLevels{0.5, 2, 1.3},
                                           OfLevels{0.3, 1, 3}};

}  // namespace

ProgramCoordination program_coordination(std::size_t by_signs, int base, const WeighedWords& paper,
                                         const LevelWords& known) {
  const std::vector<double> by_words = known.likelihoods(paper);
  const OfLevels& usual = base > kLowestOfExtensive ? kUsualAbove : kUsualOfGs12;
  const OfLevels& shown = kBySigns[by_signs - kSubstantialCoordination];
  ProgramCoordination result;
  double sum = 0;
  for (std::size_t i = 0; i < usual.size(); ++i) {
    const std::size_t level = kSubstantialCoordination + i;
    const double likely =
        usual[i] * shown[i] * (level < by_words.size() ? std::exp(by_words[level]) : 1);
    sum += likely;
    if (likely > result.probability) result = {level, likely};
  }
  result.probability /= sum;
  return result;
}

std::vector<std::size_t> clauses_speaking(std::span<const Clause> clauses,
                                          const StatementWords& words, const LevelWords& known,
                                          std::size_t level, std::size_t other, std::size_t most) {
  std::vector<std::pair<double, std::size_t>> speaking;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const std::vector<double> alone = known.likelihoods(words.of(clauses[i]));
    if (std::max(level, other) < alone.size() && alone[level] > alone[other])
      speaking.emplace_back(alone[other] - alone[level], i);
  }
  std::sort(speaking.begin(), speaking.end());
  std::vector<std::size_t> result;
  for (const auto& [against, clause] : speaking)
    if (result.size() < most) result.push_back(clause);
  return result;
}

}  // namespace secondlook
