// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/level_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

#include "models/characters.h"

namespace secondlook {
namespace {

// The share of a text of one level that counts as one of a level beside it: what is written of
// neighbouring levels is much alike.
constexpr double kLikeNeighbour = 0.036;
// So much of a text in which a word stands as often as in any is added to each level: with few
// texts, that a word is missing at a level is chance.
constexpr double kTextsAdded = 0.5;
// Words of a text are not independent of each other: a hundred of them say less than a hundred
// times what one says. Found on papers that no count was made of.
constexpr double kTrust = 0.35;
// However the words are, the level is not excluded.
constexpr double kLeast = -4;

constexpr std::array kEverywhere = {"a",    "an",  "and",   "any",   "are",  "as",   "at",  "be",
                                    "by",   "for", "from",  "in",    "is",   "it",   "its", "may",
                                    "of",   "on",  "or",    "other", "such", "that", "the", "their",
                                    "this", "to",  "which", "who",   "with"};

bool is_everywhere(std::string_view word) {
  return std::find(kEverywhere.begin(), kEverywhere.end(), word) != kEverywhere.end();
}

// Texts of each level, those of the levels beside it counted in part.
std::vector<double> shared_out(const std::vector<int>& texts) {
  std::vector<double> result(texts.size(), 0);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const bool above = i + 1 < texts.size(), below = i > 0;
    const double all = 1 + (above ? kLikeNeighbour : 0) + (below ? kLikeNeighbour : 0);
    result[i] += texts[i] / all;
    if (above) result[i + 1] += texts[i] * kLikeNeighbour / all;
    if (below) result[i - 1] += texts[i] * kLikeNeighbour / all;
  }
  return result;
}

}  // namespace

void add_words(std::string_view text, WordSet& words) {
  std::string before;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_letter(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_letter(text[end])) ++end;
    std::string word = lower(text.substr(at, end - at));
    at = end;
    if (!before.empty()) words.insert(before + ' ' + word);
    if (!is_everywhere(word)) words.insert(word);
    before = std::move(word);
  }
}

LevelWords::LevelWords(const std::vector<int>& texts, const Counts& counts)
    : levels_(texts.size()) {
  const std::vector<double> of_level = shared_out(texts);
  double all = 0;
  for (const double one : of_level) all += one;
  for (const auto& [word, count] : counts) {
    const std::vector<double> found = shared_out(count);
    double sum = 0;
    for (const double one : found) sum += one;
    if (sum <= 0 || found.size() != levels_) continue;
    const double usual = sum / all;
    std::vector<double>& weights = weights_[word];
    for (std::size_t i = 0; i < levels_; ++i)
      weights.push_back(
          std::log((found[i] + kTextsAdded * usual) / (of_level[i] + kTextsAdded) / usual));
  }
}

std::vector<double> LevelWords::likelihoods(const WordSet& words) const {
  std::vector<double> sums(levels_, 0);
  std::size_t known = 0;
  for (const std::string& word : words) {
    const auto found = weights_.find(word);
    if (found == weights_.end()) continue;
    ++known;
    for (std::size_t i = 0; i < levels_; ++i) sums[i] += found->second[i];
  }
  if (known == 0) return {};
  const double most = *std::max_element(sums.begin(), sums.end());
  for (double& one : sums)
    one = std::max(kLeast, (one - most) * kTrust / std::sqrt(static_cast<double>(known)));
  return sums;
}

}  // namespace secondlook
