// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/factor_words.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace secondlook {
namespace {

// The share of belief from which a statement is looked at for a factor. Two can have as much:
// whom one meets is often told with what for.
constexpr double kMayWellBe = 0.3;

}  // namespace

FactorWords::FactorWords(std::vector<std::string> kinds, const std::vector<int>& statements,
                         const WordCounts& counts, const Vocabulary& vocabulary)
    : kinds_(std::move(kinds)), weights_(statements, counts, vocabulary) {}

std::vector<std::string_view> FactorWords::told_of(const WeighedWords& words) const {
  std::vector<double> belief = weights_.weigh(words);
  if (belief.empty()) return {};
  const double most = *std::max_element(belief.begin(), belief.end());
  double all = 0;
  for (double& one : belief) all += one = std::exp(one - most);
  std::vector<std::string_view> result;
  for (std::size_t i = 0; i < belief.size() && i < kinds_.size(); ++i)
    if (belief[i] > kMayWellBe * all) result.push_back(kinds_[i]);
  return result;
}

}  // namespace secondlook
