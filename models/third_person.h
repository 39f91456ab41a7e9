// SPDX-License-Identifier: GPL-3.0-or-later
// Duties told to the incumbent, or by the incumbent, as they are told of one: "You decide", "Hire
// and rate the chiefs", "I answer for" become "You decides", "Hires and rates the chiefs".
#pragma once
#include "models/tagged_text.h"

namespace secondlook {

/// The clause with the verbs of authority that follow "you", "I" or "we", or begin an item of a
/// list, in the third person, so that signs of acts see them. What is asserted how moves with them.
Clause in_third_person(const Clause& clause);

}  // namespace secondlook
