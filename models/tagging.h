// SPDX-License-Identifier: GPL-3.0-or-later
// Puts tags on clauses: actor, assertion, actions and reach.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "models/lexicon.h"
#include "models/tagged_text.h"

namespace secondlook {

/// `titles` are the position's own, so that "the Director" is the incumbent in a Director's paper.
/// A clause that goes on with the sentence before it has its subject; one that begins with a verb
/// has the incumbent, as position descriptions leave the subject out.
void tag(std::vector<Clause>& clauses, const std::vector<std::string>& titles,
         const Lexicon& lexicon);

/// The clause with "the incumbent" where it calls the incumbent by title (Clause::own_names):
/// "are rated by the Director" in the Director's paper.
Clause with_incumbent(const Clause& clause);

/// How the words at [begin, end) of the clause's text are asserted; a cue such as "does not" or
/// "recommends" holds for what follows it only.
Assertion assertion_at(const Clause& clause, std::size_t begin);

}  // namespace secondlook
