// SPDX-License-Identifier: GPL-3.0-or-later
// The title of a position within a sentence.
#pragma once
#include <string>
#include <string_view>

#include "pipeline/parse/naming_words.h"

namespace secondlook {

/// The words with capitals that stand last, without a person or unit before them: "Program Analyst"
/// of "... Odile Brandt, Program Analyst,". Empty where they are no title.
std::string title_at_end_of(std::string_view words, const NamingWords& naming);

/// A title without the person or unit that stands before it.
std::string without_others(std::string title, const NamingWords& naming);

}  // namespace secondlook
