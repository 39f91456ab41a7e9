// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work_words.h"

#include <algorithm>
#include <tuple>

namespace secondlook {

WorkWords::WorkWords(std::span<const std::string> passages, const WordStems& stems,
                     const WordSet& common) {
  for (const std::string& passage : passages) {
    StemmedWords found = stems.of(passage);
    std::erase_if(found, [&](const auto& stem) { return common.contains(stem.first); });
    for (const auto& [stem, word] : found) ++frequency_[stem];
    passages_.push_back(std::move(found));
  }
}

StemmedWords WorkWords::all() const {
  StemmedWords words;
  for (const auto& passage : passages_) words.insert(passage.begin(), passage.end());
  return words;
}

double WorkWords::weight(const std::string& stem) const {
  return 1.0 / static_cast<double>(frequency_.find(stem)->second);
}

double WorkWords::shared(std::size_t passage, const StemmedWords& others) const {
  double all = 0, shared = 0;
  for (const auto& [stem, word] : passages_[passage]) {
    all += weight(stem);
    if (others.contains(stem)) shared += weight(stem);
  }
  return all > 0 ? shared / all : 0;
}

std::vector<std::string> WorkWords::rarest(std::size_t passage, std::size_t most) const {
  // Less comes first; among words of one weight a long one tells more.
  std::vector<std::tuple<double, int, std::string>> order;
  for (const auto& [stem, word] : passages_[passage])
    order.emplace_back(-weight(stem), -static_cast<int>(word.size()), word);
  std::sort(order.begin(), order.end());
  std::vector<std::string> words;
  for (const auto& [weight, length, word] : order)
    if (words.size() < most) words.push_back(word);
  return words;
}

}  // namespace secondlook
