// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of government that the words of a text belong to: "septic" to infection.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "models/mission/mission_terms.h"
#include "models/word_stems.h"

namespace secondlook {

/// A word of the thesaurus, or several that are one.
struct FieldWord {
  std::string key;                               // its stems, joined by blanks
  std::size_t begin = 0, end = 0;                // bytes of the text
  const std::vector<FieldId>* fields = nullptr;  // of MissionTerms; never null nor empty
};

/// In the order of the text; of words side by side the longest entry of the thesaurus.
std::vector<FieldWord> field_words(std::string_view text, const MissionTerms& terms,
                                   const WordStems& stems);

/// By which TermCounts counts a field, unlike any word.
std::string field_key(FieldId field, const MissionTerms& terms);

/// The keys of the fields that the text has two words of: one alone may be of something else.
std::vector<std::string> told_fields(std::string_view text, const MissionTerms& terms,
                                     const WordStems& stems);

}  // namespace secondlook
