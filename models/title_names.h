// SPDX-License-Identifier: GPL-3.0-or-later
// From a position's title to the words that a paper calls its incumbent by.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/sentence/grammar.h"
#include "models/tagged_text.h"

namespace secondlook {

/// "Deputy Director", "Assistant Chief": whose last word is somebody else's title.
bool is_under_another(std::string_view title);

/// Whose deputy the title names: "commissioner" for "Deputy Commissioner". Empty for other titles.
std::string title_above(std::string_view title);

/// "Director, Office of Locks" is "the director", "Supervisory Budget Officer" also "the budget
/// officer", "Deputy Assistant Secretary" also "the das". In small letters, without the article. In
/// a Deputy Director's paper "the Director" is somebody else.
std::vector<std::string> names_of_title(const std::string& title, const Grammar& grammar);

/// "Cemetery Operations Officer" is the Operations Officer, too. None where those who are led may
/// have the shorter title.
std::vector<std::string> shorter_titles(const std::string& title);

/// What stands over a paper before its first sentence.
std::span<const Clause> top_of_paper(std::span<const Clause> clauses);

/// The titles that stand over a paper before its first sentence, beside the classified one:
/// "Branch Manager, Inbound Calls", "HARBOR MUSEUM DIRECTOR".
std::vector<std::string> titles_at_the_top(std::span<const Clause> clauses, const Grammar& grammar);

}  // namespace secondlook
