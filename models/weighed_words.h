// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a text as levels are weighed by: what they mean rather than how they end, which of
// them stand together, and what is denied.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "models/vocabulary.h"
#include "models/word_stems.h"

namespace secondlook {

/// A word of a text, or two neighbours, that the vocabulary has.
struct WeighedWord {
  std::uint32_t number = 0;     // of the stem, or of both with a blank between them
  bool denied = false;          // it is the stem's behind "not "
  std::string_view word, next;  // as they stand in the text, in small letters; `next` of two only

  /// "not reviewed", "sets objectives".
  std::string shown() const;
};

struct WeighedWords {
  std::vector<WeighedWord> known;  // by number, each once, as it first stands
  bool none = true;                // the text has no words, known or not
};

/// Those of several texts as of one.
WeighedWords joined(std::span<const WeighedWords* const> parts);

/// Reads texts' stems, and pairs of neighbours' stems. Words that are in every text, such as "the",
/// stand in pairs only. A word that is denied stands as a pair with "not" and no longer for itself:
/// "no formal review" tells of the opposite of a review.
class WeighedWordReader {
 public:
  /// Keeps a reference to the vocabulary.
  explicit WeighedWordReader(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  /// `text` is in small letters, and outlives the words and the reader.
  WeighedWords read(std::string_view text);

 private:
  struct Stem {
    std::string text;
    std::optional<std::uint32_t> number, number_denied;
    bool everywhere = false, denying = false;
  };
  const Stem& stem_of(std::string_view word);
  std::optional<std::uint32_t> number_of_pair(const std::string& first, const std::string& second);

  const Vocabulary& vocabulary_;
  WordStems stems_;
  std::unordered_map<std::string_view, Stem> known_;  // papers say the same words many times
  std::string pair_;
};

}  // namespace secondlook
