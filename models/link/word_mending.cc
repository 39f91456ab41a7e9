// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/word_mending.h"

#include "models/link/title_words.h"

namespace secondlook {
namespace {

// One character of a shorter word makes another one.
constexpr std::size_t kShortest = 5;
constexpr std::size_t kLongest = 30;
// A word is frequent that stands so often, and so many times as often as its rare neighbour.
constexpr std::size_t kFrequent = 4, kTimesAsOften = 4;

// The word, and what is left of it without each of its characters: two words one edit apart have
// one of these in common.
std::vector<std::string> forms(const std::string& word) {
  std::vector<std::string> result{word};
  for (std::size_t i = 0; i < word.size(); ++i)
    result.push_back(word.substr(0, i) + word.substr(i + 1));
  return result;
}

bool can_be_mended(std::string_view word) {
  return word.size() >= kShortest && word.size() <= kLongest;
}

}  // namespace

void WordMending::count(const std::string& word) {
  if (can_be_mended(word)) ++counts_[word];
}

void WordMending::know(const std::string& word) {
  if (can_be_mended(word)) known_.insert(word);
}

void WordMending::prepare() {
  for (const auto& [word, count] : counts_)
    if (count >= kFrequent)
      for (std::string& form : forms(word)) without_one_[std::move(form)].push_back(&word);
}

const std::string& WordMending::mended(const std::string& word) const {
  const auto own = counts_.find(word);
  if (own == counts_.end() || known_.contains(word)) return word;
  const std::string* best = &word;
  std::size_t most = own->second * kTimesAsOften;
  for (const std::string& form : forms(word)) {
    const auto found = without_one_.find(form);
    if (found == without_one_.end()) continue;
    for (const std::string* other : found->second) {
      const std::size_t count = counts_.find(*other)->second;
      // Of two as frequent ones the first by the alphabet, whichever form leads to it.
      const bool better =
          best == &word ? count >= most : count > most || (count == most && *other < *best);
      if (!better || *other == word || !one_edit_apart(word, *other)) continue;
      best = other;
      most = count;
    }
  }
  return *best;
}

}  // namespace secondlook
