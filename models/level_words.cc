// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/level_words.h"

#include <algorithm>

namespace secondlook {
namespace {

// The share of a text of one level that counts as one of a level beside it: what is written of
// neighbouring levels is much alike.
constexpr double kLikeNeighbour = 0.06;
// However the words are, the level is not excluded.
constexpr double kLeast = -5;

}  // namespace

LevelWords::LevelWords(const std::vector<int>& texts, const WordCounts& counts,
                       const Vocabulary& vocabulary, WordTrust trust)
    : trust_(trust.trust), weights_(texts, counts, vocabulary, kLikeNeighbour, trust.texts_added) {}

std::vector<double> LevelWords::likelihoods(const WeighedWords& words) const {
  std::vector<double> result = weights_.weigh(words);
  if (result.empty()) return result;
  const double most = *std::max_element(result.begin(), result.end());
  for (double& one : result) one = std::max(kLeast, (one - most) * trust_);
  return result;
}

}  // namespace secondlook
