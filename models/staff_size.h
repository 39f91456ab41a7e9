// SPDX-License-Identifier: GPL-3.0-or-later
// The size of a staff told as such: "a staff of 14", "Positions authorized: 22", "subordinate staff
// consists of 8 analysts and 3 clerks".
#pragma once
#include <optional>
#include <string>

#include "models/tagged_text.h"

namespace secondlook {

/// The largest number that the statement tells so of the position's own staff.
std::optional<int> staff_size(const Clause& clause);

/// "Filled: 19", evidence beside the number of positions.
bool tells_how_many_are_filled(const std::string& text);

}  // namespace secondlook
