// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreement/rating_table.h"

#include <cmath>
#include <map>
#include <set>
#include <string_view>

namespace secondlook {
int RatingTable::total() const {
  int sum = 0;
  for (const auto& row : counts)
    for (const int count : row) sum += count;
  return sum;
}

RatingTable tabulate(const std::vector<std::pair<std::string, std::string>>& ratings,
                     std::vector<std::string> scale) {
  std::set<std::string> others;
  for (const auto& [first, second] : ratings) others.insert({first, second});
  for (const std::string& known : scale) others.erase(known);
  scale.insert(scale.end(), others.begin(), others.end());
  RatingTable table{std::move(scale), {}};
  std::map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < table.categories.size(); ++i) places[table.categories[i]] = i;
  table.counts.assign(table.categories.size(), std::vector<int>(table.categories.size(), 0));
  for (const auto& [first, second] : ratings) ++table.counts[places[first]][places[second]];
  return table;
}

AgreementWeights unweighted(std::size_t categories) {
  AgreementWeights weights(categories, std::vector<double>(categories, 0));
  for (std::size_t i = 0; i < categories; ++i) weights[i][i] = 1;
  return weights;
}

AgreementWeights linearly_weighted(std::size_t categories) {
  AgreementWeights weights = unweighted(categories);
  if (categories < 2) return weights;
  for (std::size_t i = 0; i < categories; ++i)
    for (std::size_t j = 0; j < categories; ++j)
      weights[i][j] = 1 - std::abs(static_cast<double>(i) - static_cast<double>(j)) /
                              static_cast<double>(categories - 1);
  return weights;
}

}  // namespace secondlook
