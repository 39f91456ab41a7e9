// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a text that mean something, each with its groups: "septic" is of infection.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "models/mission/mission_terms.h"
#include "models/word_stems.h"

namespace secondlook {

/// A word, or several that are one in a group.
struct MeaningWord {
  std::string key;                       // its stems, joined by blanks, or as_written()
  std::size_t begin = 0, end = 0;        // bytes of the text
  const WordMeaning* meaning = nullptr;  // of MissionTerms; never null, though it may have no group
};

/// In the order of the text; of words side by side the longest that a group has. Function words,
/// numbers, and common words of no group are left out.
std::vector<MeaningWord> meaning_words(std::string_view text, const MissionTerms& terms,
                                       const WordStems& stems);

}  // namespace secondlook
