// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper tells of personal contacts: its sections on them, and whatever else tells of
// dealings.
#pragma once
#include <span>
#include <vector>

#include "models/pattern_set.h"
#include "models/running_text.h"
#include "models/tagged_text.h"

namespace secondlook {

/// The clauses that tell with whom the position deals and what for. Those under a heading of
/// contacts without a factor's number get the section "gssg-4A". The work itself is about many
/// people whom the position never meets: elsewhere only what `dealings` occur in counts.
std::vector<Clause> contact_clauses(const RunningText& text, std::span<const Clause> clauses,
                                    const PatternSet* dealings);

/// The clauses that stand under no heading of contacts.
std::vector<Clause> without_contacts(const RunningText& text, std::span<const Clause> clauses);

}  // namespace secondlook
