// SPDX-License-Identifier: GPL-3.0-or-later
// How much supervision a paper shows, as far as the executive criteria need it.
#pragma once
#include <span>

#include "models/running_text.h"
#include "models/supervisory_scope.h"
#include "models/tagged_text.h"

namespace secondlook {

/// Share of time, number of subordinates, and whether all of it is over contractors or personal
/// assistants. The largest share and number that the paper gives for the position itself hold.
SupervisoryScope supervision_shown(const RunningText& text, std::span<const Clause> clauses);

}  // namespace secondlook
