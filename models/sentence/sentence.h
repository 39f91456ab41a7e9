// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence as its words, with the grammar that they are read by.
#pragma once
#include <cstddef>
#include <span>

#include "models/sentence/grammar.h"
#include "models/sentence/sentence_words.h"

namespace secondlook {

/// Both outlive it.
struct Sentence {
  std::span<const SentenceWord> words;
  const Grammar& grammar;

  bool is_in(WordGroup group, std::size_t at) const {
    return grammar.is_in(group, words[at].lower);
  }
};

}  // namespace secondlook
