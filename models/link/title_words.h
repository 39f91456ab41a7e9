// SPDX-License-Identifier: GPL-3.0-or-later
// Titles and names of organizations made comparable: abbreviations written out, order and misread
// letters of no account.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "models/link/link_words.h"

namespace secondlook {

/// The words that tell, folded so that letters a recogniser takes for each other are alike ("rn" is
/// "m", "1" is "l"), in the singular, sorted, each once: "Supvy Prog. Anlyst" and "Program Analyst
/// (Supervisory)" are the same. For comparison only; no word of it is meant to be read.
std::vector<std::string> title_words(std::string_view text, const LinkWords& words);

/// The same in the order of the text, each as often as it stands.
std::vector<std::string> words_in_order(std::string_view text, const LinkWords& words);

/// The words joined by blanks.
std::string joined(const std::vector<std::string>& words);

/// The words but for one, joined by blanks.
std::string joined_without(const std::vector<std::string>& words, std::size_t left_out);

/// `text` in lower case without what stands in parentheses.
std::string without_parentheses(std::string_view text);

/// Whether two lists of words tell the same, a letter misread in a longer word allowed.
bool alike(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// Whether they have so little in common that they tell of different things. "Program Analyst" and
/// "Supervisory Program Analyst" are neither alike nor unlike.
bool unlike(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// Whether one character put in, left out or replaced makes one of the other.
bool one_edit_apart(std::string_view a, std::string_view b);

}  // namespace secondlook
