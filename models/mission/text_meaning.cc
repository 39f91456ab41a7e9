// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/text_meaning.h"

#include <cmath>
#include <numeric>

namespace secondlook {

void TextMeaning::add(std::string_view key, const WordMeaning& meaning, double weight) {
  for (const auto& [group, part] : meaning.groups) groups[group] += weight * part;
  own[std::string(key)] += weight * meaning.own;
}

void TextMeaning::add(const TextMeaning& other, double weight) {
  for (std::size_t i = 0; i < groups.size(); ++i) groups[i] += weight * other.groups[i];
  for (const auto& [key, part] : other.own) own[key] += weight * part;
}

double TextMeaning::length() const {
  double sum = 0;
  for (const double part : groups) sum += part * part;
  for (const auto& [key, part] : own) sum += part * part;
  return std::sqrt(sum);
}

double TextMeaning::has(std::string_view key, const WordMeaning& meaning) const {
  double sum = 0;
  for (const auto& [group, part] : meaning.groups) sum += part * groups[group];
  if (const auto known = own.find(key); known != own.end()) sum += meaning.own * known->second;
  return sum;
}

double TextMeaning::has(const TextMeaning& other) const {
  double sum = std::inner_product(groups.begin(), groups.end(), other.groups.begin(), 0.0);
  for (const auto& [key, part] : other.own)
    if (const auto known = own.find(key); known != own.end()) sum += part * known->second;
  return sum;
}

TextMeaning widened(const TextMeaning& text, const std::vector<GroupWeights>& alike) {
  TextMeaning wide(text.groups.size());
  wide.own = text.own;
  for (std::size_t i = 0; i < text.groups.size(); ++i)
    if (text.groups[i] != 0)
      for (const auto& [group, part] : alike[i]) wide.groups[group] += part * text.groups[i];
  return wide;
}

}  // namespace secondlook
