// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of a paper, read without any caption.
#pragma once
#include <string_view>

#include "models/link/link_words.h"
#include "models/link/paper_marks.h"
#include "models/running_text.h"
#include "pipeline/parse/naming_words.h"

namespace secondlook {

PaperMarks marks_of(const RunningText& text, const NamingWords& naming, const LinkWords& words);

/// Those of one row of a list or one box of a chart: numbers, people and words.
PaperMarks marks_of_entry(std::string_view text, const NamingWords& naming, const LinkWords& words);

/// Whether a word on its own looks like the number of a PD or a position: five digits, or letters
/// and digits; no date, telephone number, classification code, level or amount.
bool may_number_a_paper(std::string_view word);

}  // namespace secondlook
