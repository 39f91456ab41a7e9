// SPDX-License-Identifier: GPL-3.0-or-later
// Puts tags on clauses: actor, assertion, actions and reach.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "models/lexicon.h"
#include "models/tagged_text.h"

namespace secondlook {

/// `title` is the position's own, so that "the Director" is the incumbent in a Director's paper. A
/// clause without a subject has that of the clause before it in the same passage, and the incumbent
/// where there is none.
void tag(std::vector<Clause>& clauses, const std::string& title, const Lexicon& lexicon);

/// How the words at [begin, end) of the clause's text are asserted; a cue such as "does not" or
/// "recommends" holds for what follows it only.
Assertion assertion_at(const Clause& clause, std::size_t begin);

}  // namespace secondlook
