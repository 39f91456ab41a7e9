// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a clause with their parts of speech, as far as closed classes and verb forms tell.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "models/sentence/grammar.h"

namespace secondlook {

enum class WordKind : std::uint8_t {
  other,  // nouns, adjectives, verbs: see forms
  comma,
  stop,  // ";", ":", "-", brackets
  determiner,
  preposition,
  coordinator,   // "and", "or", "but", "then"
  subordinator,  // "if", "when", "because"
  relative,      // "who", "which"
  pronoun,       // as a subject: "he", "they", "you"
  modal,
  be,
  have,
  do_,
  negation,  // "not", "never"
  adverb,
};

struct SentenceWord {
  std::size_t begin = 0, end = 0;  // bytes of the text
  std::string lower;
  WordKind kind = WordKind::other;
  std::uint8_t forms = 0;  // of verbs
  bool capital = false;
  bool aside = false;  // in brackets
};

/// A comma, or a mark that parts more than that.
inline bool is_mark(const SentenceWord& word) {
  return word.kind == WordKind::comma || word.kind == WordKind::stop;
}

std::vector<SentenceWord> sentence_words(std::string_view text, const Grammar& grammar);

}  // namespace secondlook
