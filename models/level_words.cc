// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/level_words.h"

#include <algorithm>

namespace secondlook {
namespace {

// The share of a text of one level that counts as one of a level beside it: what is written of
// neighbouring levels is much alike.
constexpr double kLikeNeighbour = 0.06;
// Against signs, and against the levels usual beside each other. Found on papers that no count was
// made of.
constexpr double kTrust = 0.45;
// However the words are, the level is not excluded.
constexpr double kLeast = -5;

}  // namespace

LevelWords::LevelWords(const std::vector<int>& texts, const WordCounts& counts,
                       const Vocabulary& vocabulary)
    : weights_(texts, counts, vocabulary, kLikeNeighbour) {}

std::vector<double> LevelWords::likelihoods(const WeighedWords& words) const {
  std::vector<double> result = weights_.weigh(words);
  if (result.empty()) return result;
  const double most = *std::max_element(result.begin(), result.end());
  for (double& one : result) one = std::max(kLeast, (one - most) * kTrust);
  return result;
}

}  // namespace secondlook
