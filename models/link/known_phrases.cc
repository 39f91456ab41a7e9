// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/known_phrases.h"

#include <algorithm>

#include "models/link/title_words.h"
#include "models/link/word_hash.h"
#include "models/shingles.h"

namespace secondlook {
namespace {

// Longer ones are sentences read as a title; each start is held against so many lengths.
constexpr std::size_t kMostWords = 10;

}  // namespace

void KnownPhrases::add(const std::vector<std::string>& words) {
  if (words.empty() || words.size() > kMostWords) return;
  std::uint64_t sum = 0;
  for (const std::string& word : words) sum += mixed(word_hash(word));
  phrases_.try_emplace(sum, joined(words));
  longest_ = std::max(longest_, words.size());
}

std::vector<std::string> KnownPhrases::in(std::span<const std::uint32_t> words,
                                          std::size_t most) const {
  std::vector<std::string> found;
  for (std::size_t i = 0; i < words.size() && found.size() < most;) {
    const std::string* best = nullptr;
    std::size_t length = 1;
    std::uint64_t sum = 0;
    for (std::size_t n = 1; n <= longest_ && i + n <= words.size() && words[i + n - 1] != 0; ++n) {
      sum += mixed(words[i + n - 1]);
      if (const auto known = phrases_.find(sum); known != phrases_.end()) {
        best = &known->second;
        length = n;
      }
    }
    if (best != nullptr && std::ranges::find(found, *best) == found.end()) found.push_back(*best);
    i += length;
  }
  return found;
}

}  // namespace secondlook
