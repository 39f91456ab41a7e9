// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a test's own lists.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "models/vocabulary.h"
#include "models/weighed_words.h"
#include "models/word_weights.h"

namespace secondlook {

inline Vocabulary vocabulary_of(const WordCounts& counts) {
  std::vector<std::string> stems;
  for (const auto& [stem, count] : counts) stems.push_back(stem);
  return Vocabulary(std::move(stems));
}

/// `text` is in small letters, and outlives the words.
inline WeighedWords words_of(std::string_view text, const Vocabulary& vocabulary) {
  return WeighedWordReader(vocabulary).read(text);
}

}  // namespace secondlook
