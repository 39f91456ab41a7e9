// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/word_weights.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <utility>

namespace secondlook {
namespace {

// As a natural logarithm: what speaks less clearly is not worth being shown.
constexpr double kClear = 0.4;

// Texts of each kind, those of the kinds beside it counted in part.
std::vector<double> shared_out(const std::vector<int>& texts, double like_neighbour) {
  std::vector<double> result(texts.size(), 0);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const bool above = i + 1 < texts.size(), below = i > 0;
    const double all = 1 + (above ? like_neighbour : 0) + (below ? like_neighbour : 0);
    result[i] += texts[i] / all;
    if (above) result[i + 1] += texts[i] * like_neighbour / all;
    if (below) result[i - 1] += texts[i] * like_neighbour / all;
  }
  return result;
}

}  // namespace

WordWeights::WordWeights(const std::vector<int>& texts, const WordCounts& counts,
                         const Vocabulary& vocabulary, double like_neighbour, double texts_added)
    : kinds_(texts.size()) {
  const std::vector<double> of_kind = shared_out(texts, like_neighbour);
  const double all = std::accumulate(of_kind.begin(), of_kind.end(), 0.0);
  std::vector<std::pair<std::uint32_t, const std::vector<int>*>> known;
  for (const auto& [word, count] : counts)
    if (const auto number = vocabulary.number_of(word)) known.emplace_back(*number, &count);
  const auto by_number = [](const auto& a, const auto& b) { return a.first < b.first; };
  std::stable_sort(known.begin(), known.end(), by_number);
  numbers_.reserve(known.size());
  weights_.reserve(known.size() * kinds_);
  for (const auto& [number, count] : known) {
    if (!numbers_.empty() && numbers_.back() == number) continue;
    const std::vector<double> found = shared_out(*count, like_neighbour);
    const double sum = std::accumulate(found.begin(), found.end(), 0.0);
    if (sum <= 0 || found.size() != kinds_) continue;
    const double usual = sum / all;
    numbers_.push_back(number);
    for (std::size_t i = 0; i < kinds_; ++i)
      weights_.push_back(
          std::log((found[i] + texts_added * usual) / (of_kind[i] + texts_added) / usual));
  }
}

template <class Take>
void WordWeights::for_each_known(const WeighedWords& words, const Take& take) const {
  auto from = numbers_.begin();
  for (const WeighedWord& word : words.known) {
    // Both are in order, and neighbours here are near each other there.
    std::ptrdiff_t step = 1;
    while (step < numbers_.end() - from && from[step] < word.number) step *= 2;
    from = std::lower_bound(from, from + std::min(step + 1, numbers_.end() - from), word.number);
    if (from == numbers_.end()) return;
    if (*from == word.number)
      take(word, weights_.data() + static_cast<std::size_t>(from - numbers_.begin()) * kinds_);
  }
}

std::vector<double> WordWeights::weigh(const WeighedWords& words) const {
  std::vector<double> sums(kinds_, 0);
  std::size_t known = 0;
  for_each_known(words, [&](const WeighedWord&, const double* weights) {
    ++known;
    for (std::size_t i = 0; i < kinds_; ++i) sums[i] += weights[i];
  });
  if (known == 0) return {};
  for (double& one : sums) one /= std::sqrt(static_cast<double>(known));
  return sums;
}

std::vector<std::string> WordWeights::speaking(const WeighedWords& words, std::size_t kind,
                                               std::size_t other, std::size_t most) const {
  std::vector<std::pair<double, std::string>> clear;
  for_each_known(words, [&](const WeighedWord& word, const double* weights) {
    const double difference = weights[kind] - weights[other];
    if (difference >= kClear) clear.emplace_back(-difference, word.shown());
  });
  std::sort(clear.begin(), clear.end());
  std::vector<std::string> result;
  for (auto& [difference, word] : clear) {
    if (result.size() == most) break;
    result.push_back(std::move(word));
  }
  return result;
}

}  // namespace secondlook
