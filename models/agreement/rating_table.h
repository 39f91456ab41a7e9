// SPDX-License-Identifier: GPL-3.0-or-later
// How two raters placed the same subjects, category by category.
#pragma once
#include <string>
#include <utility>
#include <vector>

namespace secondlook {

struct RatingTable {
  std::vector<std::string> categories;   // in their order
  std::vector<std::vector<int>> counts;  // [first rater's category][second rater's category]

  int total() const;
};

/// One pair a subject. `scale` are the categories that there are to choose from, in their order:
/// both chance and distance go by these, not by those that happen to occur. What is not among them
/// comes after them.
RatingTable tabulate(const std::vector<std::pair<std::string, std::string>>& ratings,
                     std::vector<std::string> scale);

/// How much of an agreement it is that the raters chose these two categories: 1 on the diagonal.
using AgreementWeights = std::vector<std::vector<double>>;

/// Only the same category is agreement.
AgreementWeights unweighted(std::size_t categories);
/// For levels and grades: the farther apart two categories are, the less; the ends have nothing in
/// common.
AgreementWeights linearly_weighted(std::size_t categories);

}  // namespace secondlook
