// SPDX-License-Identifier: GPL-3.0-or-later
// The words that link a position to its superior, and what stands beside them.
#pragma once
#include <re2/re2.h>

#include <optional>
#include <string>
#include <string_view>

namespace secondlook {

/// "reports to", "is rated by", "Supervisor:", "is the immediate superior of".
const RE2& chain_link();

/// How far below the first executive a sentence says that the position stands.
struct LevelsSaid {
  int levels = 0;            // "reports to a position one level below the first SES position": 2
  bool of_position = false;  // told of the position itself, not of the one that it reports to
};
std::optional<LevelsSaid> levels_said(std::string_view text);

/// The title that begins a text, as printed; empty where none does.
std::string title_behind(std::string_view text);

/// "is part of the office of the Director, Division of Tides, to whom its chief reports": the title
/// that ends what stands before the link.
std::string title_before(std::string_view text);

/// "answers to, and is appraised by, the Judge": of what stands behind the first link, what stands
/// behind both.
std::string without_second_link(std::string told);

/// Steps that the words behind the first link tell, that link included. "Supervisor: the position
/// is under the Director" is one step.
int links_in(std::string_view told);

/// "is the immediate superior of the Chief", "rates the position": the superior stands before it.
bool stands_behind_superior(std::string_view link);

/// "hers is the Ranger", "above whom:", "the Office, whose head is": no chain begins with these
/// words, unless a superior stands before them.
bool needs_a_superior_before(std::string_view link, std::string_view before);

/// "is supervised by": whose act it is says nothing of whom it is told.
bool is_passive(std::string_view link);

/// "The Counselor works for", where the position reports to the Management Counselor; `before`
/// stands before the link.
bool is_of_superior(const std::string& superior, std::string_view before);

/// "rates the Deputy", where the position reports to the Deputy Principal Assistant; `behind`
/// stands behind the link.
bool names_same(const std::string& superior, std::string_view behind);

}  // namespace secondlook
