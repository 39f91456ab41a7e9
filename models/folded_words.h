// SPDX-License-Identifier: GPL-3.0-or-later
// Words as two papers are compared by them: without case, hyphens, figures and what a recogniser
// mistakes for one another, so that a clean print and a poor scan of one text agree.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

/// The word in lower case, without apostrophes and hyphens, with one letter for all that look
/// alike: "policy-making" and "Policymaking", "c1erk" and "clerk" become the same. Made for
/// comparing, not for reading. Empty for a number.
std::string folded_word(std::string_view word);

/// Every word of a text, folded; numbers are left out.
std::vector<std::string> folded_words(std::string_view text);

/// Likewise, of words that tell of the work: without articles, prepositions and the like, and
/// without names, which are capitalised within a sentence. In a text that is capitalised throughout
/// no name can be told.
std::vector<std::string> telling_words(std::string_view text);

/// Articles, prepositions, pronouns and auxiliaries, in lower case.
bool is_function_word(std::string_view word);

}  // namespace secondlook
