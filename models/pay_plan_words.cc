// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pay_plan_words.h"

#include <algorithm>
#include <utility>

namespace secondlook {

PayPlanWords::PayPlanWords(std::vector<std::string> plans, const std::vector<int>& papers,
                           const WordCounts& counts, const Vocabulary& vocabulary)
    : plans_(std::move(plans)), weights_(papers, counts, vocabulary) {}

std::map<std::string, double, std::less<>> PayPlanWords::likelihoods(
    const WeighedWords& words) const {
  const std::vector<double> weighed = weights_.weigh(words);
  std::map<std::string, double, std::less<>> result;
  for (std::size_t i = 0; i < weighed.size(); ++i) result.emplace(plans_[i], weighed[i]);
  return result;
}

std::vector<std::string> PayPlanWords::speaking(const WeighedWords& words, std::string_view plan,
                                                std::string_view other, std::size_t most) const {
  const auto kind = kind_of(plan), against = kind_of(other);
  return kind && against ? weights_.speaking(words, *kind, *against, most)
                         : std::vector<std::string>();
}

std::optional<std::size_t> PayPlanWords::kind_of(std::string_view plan) const {
  const auto found = std::find(plans_.begin(), plans_.end(), plan);
  if (found == plans_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - plans_.begin());
}

}  // namespace secondlook
