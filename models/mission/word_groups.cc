// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/word_groups.h"

#include <algorithm>
#include <cmath>

namespace secondlook {
namespace {

using Meanings = std::map<std::string, WordMeaning, std::less<>>;

// As all constants of the matching, chosen with each agency of tests/accuracy/alignment left out in
// turn; half or twice of any of them changes little.
constexpr double kOwn = 0.6;                 // the word itself, beside all of its groups
constexpr double kSize = 20, kBySize = 0.7;  // a group of so many words; smaller ones tell more
constexpr double kAlike = 0.5, kLeastAlike = 0.08;

// Of what the single words of "soil conservation" are about it is in part.
constexpr double kOfParts = 0.4;

void scale(GroupWeights& weights, double factor) {
  for (auto& [group, weight] : weights) weight *= factor;
}

double length(const GroupWeights& weights) {
  double sum = 0;
  for (const auto& [group, weight] : weights) sum += weight * weight;
  return std::sqrt(sum);
}

void add_parts(Meanings& meanings) {
  for (auto& [key, meaning] : meanings)
    for (std::size_t begin = 0; key.find(' ') != key.npos && begin < key.size();) {
      const std::size_t end = std::min(key.find(' ', begin), key.size());
      const auto part = meanings.find(key.substr(begin, end - begin));
      begin = end + 1;
      if (part == meanings.end()) continue;
      for (const auto& [group, weight] : part->second.groups)
        if (std::ranges::find(meaning.groups, group, &GroupWeights::value_type::first) ==
            meaning.groups.end())
          meaning.groups.emplace_back(group, kOfParts * weight);
    }
}

// Cosines between the groups, by the words that they share.
std::vector<GroupWeights> likeness_of_groups(const Meanings& meanings, std::size_t groups) {
  std::vector<std::map<GroupId, double>> products(groups);
  for (const auto& [key, meaning] : meanings)
    for (const auto& [one, weight] : meaning.groups)
      for (const auto& [other, more] : meaning.groups) products[one][other] += weight * more;
  std::vector<GroupWeights> alike(groups);
  for (std::size_t i = 0; i < groups; ++i) {
    const auto one = static_cast<GroupId>(i);
    alike[i].emplace_back(one, 1);
    for (const auto& [other, product] : products[i]) {
      const double cosine = product / std::sqrt(products[i].at(one) * products[other].at(other));
      if (other != one && cosine >= kLeastAlike) alike[i].emplace_back(other, kAlike * cosine);
    }
  }
  return alike;
}

}  // namespace

WordGroups word_groups(const std::vector<GroupedWords>& groups) {
  WordGroups result;
  for (std::size_t i = 0; i < groups.size(); ++i)
    for (const std::string& key : groups[i].keys) {
      GroupWeights& weights = result.meanings[key].groups;
      const auto id = static_cast<GroupId>(i);
      if (!weights.empty() && weights.back().first == id) continue;
      const double size = static_cast<double>(groups[i].keys.size() + 1);
      weights.emplace_back(id, groups[i].weight * std::pow(kSize / size, kBySize));
      const auto blanks = static_cast<std::size_t>(std::ranges::count(key, ' '));
      result.longest = std::max(result.longest, blanks + 1);
    }
  add_parts(result.meanings);
  for (auto& [key, meaning] : result.meanings) scale(meaning.groups, 1 / length(meaning.groups));
  result.alike = likeness_of_groups(result.meanings, groups.size());
  for (auto& [key, meaning] : result.meanings) {
    const double whole = std::sqrt(1 + kOwn * kOwn);
    scale(meaning.groups, 1 / whole);
    meaning.own = kOwn / whole;
  }
  return result;
}

}  // namespace secondlook
