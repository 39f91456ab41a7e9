// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/likeliest_levels.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace secondlook {
namespace {

constexpr double kHardlyBelieved = 0.05;

std::size_t likeliest(const std::vector<double>& belief) {
  return static_cast<std::size_t>(std::max_element(belief.begin(), belief.end()) - belief.begin());
}

// Levels of the first few factors that come to one total.
struct Choice {
  double logarithm = 0;  // of how likely they are together
  std::vector<std::size_t> levels;
};

using ChoiceByTotal = std::map<int, Choice>;

// All totals that one more factor can lead to, each in the likeliest way.
ChoiceByTotal with_factor(const ChoiceByTotal& before, const Factor& factor,
                          const std::vector<double>& belief) {
  ChoiceByTotal after;
  const auto take = [&](const Choice& choice, int total, std::size_t level, double probability) {
    const double logarithm = choice.logarithm + std::log(probability);
    const auto [place, fresh] = after.try_emplace(total + factor.levels[level].points);
    if (!fresh && place->second.logarithm >= logarithm) return;
    place->second = choice;
    place->second.logarithm = logarithm;
    place->second.levels.push_back(level);
  };
  for (const auto& [total, choice] : before) {
    if (belief.empty()) take(choice, total, 0, 1);
    for (std::size_t l = 0; l < belief.size(); ++l)
      if (belief[l] >= kHardlyBelieved || l == likeliest(belief)) take(choice, total, l, belief[l]);
  }
  return after;
}

bool is_passed_over(const Standard& standard, int total, std::span<const int> passed_over) {
  const auto grade = grade_for(standard, total);
  return grade && std::find(passed_over.begin(), passed_over.end(), *grade) != passed_over.end();
}

}  // namespace

std::vector<std::size_t> likeliest_levels(const Standard& standard,
                                          std::span<const std::vector<double>> beliefs,
                                          std::span<const int> passed_over) {
  std::vector<std::size_t> levels;
  int total = 0;
  for (std::size_t f = 0; f < standard.factors.size(); ++f) {
    levels.push_back(beliefs[f].empty() ? 0 : likeliest(beliefs[f]));
    total += standard.factors[f].levels[levels.back()].points;
  }
  if (!is_passed_over(standard, total, passed_over)) return levels;
  ChoiceByTotal choices{{0, {}}};
  for (std::size_t f = 0; f < standard.factors.size(); ++f)
    choices = with_factor(choices, standard.factors[f], beliefs[f]);
  const Choice* best = nullptr;
  for (const auto& [sum, choice] : choices)
    if (!is_passed_over(standard, sum, passed_over) &&
        (best == nullptr || choice.logarithm > best->logarithm))
      best = &choice;
  return best != nullptr ? best->levels : levels;
}

}  // namespace secondlook
