// SPDX-License-Identifier: GPL-3.0-or-later
// How many people an act of the incumbent is over: "directs 24 employees", "rates all nine".
#pragma once
#include <optional>
#include <string>

#include "models/tagged_text.h"

namespace secondlook {

/// The largest number that the statement tells so.
std::optional<int> people_led(const Clause& clause);

}  // namespace secondlook
