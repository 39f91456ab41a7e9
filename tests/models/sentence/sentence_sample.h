// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence read by the grammar as shipped.
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "models/sentence/sentence.h"
#include "pipeline/tag/read_lexicon.h"
#include "tests/places.h"

namespace secondlook {

inline const Grammar& shipped_grammar() {
  static const Lexicon lexicon = load_lexicon(places::source_data() + "/lexicons").value();
  return lexicon.grammar;
}

struct SampleSentence {
  explicit SampleSentence(std::string_view text) : words(sentence_words(text, shipped_grammar())) {}

  Sentence sentence() const { return {words, shipped_grammar()}; }
  /// The first word that is spelt so, in small letters.
  std::size_t at(std::string_view word) const {
    std::size_t i = 0;
    while (words.at(i).lower != word) ++i;
    return i;
  }

  std::vector<SentenceWord> words;
};

}  // namespace secondlook
