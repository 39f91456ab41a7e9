// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a text by their families: "inspects", "inspection" and "inspector" are one.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "models/word_stems.h"

namespace secondlook {

struct StemmedWord {
  std::string stem, word;          // the latter in small letters
  std::size_t begin = 0, end = 0;  // bytes of the text
};

/// Case, accents and compatible forms are of no account (Unicode's NFKC case folding), nor are
/// endings. Function words and numbers are left out; an acronym is as it stands.
std::vector<StemmedWord> stemmed_words(std::string_view text, const WordStems& stems);

/// A stem without the ending of who does it, which Snowball leaves: "inspector", "psychologist".
std::string word_family(std::string stem);

/// The stems of all words but function words, common or not, joined by blanks: by which a class
/// lists its words.
std::string stemmed(std::string_view text, const WordStems& stems);

}  // namespace secondlook
