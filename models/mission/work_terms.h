// SPDX-License-Identifier: GPL-3.0-or-later
// What a text is about, word by word, in a form in which a plan and a paper can be compared.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "models/mission/mission_terms.h"
#include "models/word_stems.h"

namespace secondlook {

/// A word that tells, or several that are one term.
struct WorkTerm {
  std::string key;                 // a stem, or the name of a class of near synonyms
  std::size_t begin = 0, end = 0;  // bytes of the text
  std::size_t place = 0;           // among the words of the text that are no function words
};

/// Case, accents and compatible forms are of no account (Unicode's NFKC case folding), nor are
/// endings (Snowball). Function words, common words and numbers are left out; an acronym is as it
/// stands. In the order of the text.
std::vector<WorkTerm> work_terms(std::string_view text, const MissionTerms& terms,
                                 const WordStems& stems);

/// The key in MissionTerms::classes of a word in small letters that is looked for as it is written.
std::string as_written(std::string_view word);

}  // namespace secondlook
