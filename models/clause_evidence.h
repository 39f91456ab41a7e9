// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper says clause by clause, with how it is asserted and where it stands.
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "models/evidence.h"
#include "models/running_text.h"
#include "models/tagged_text.h"

namespace secondlook {

struct ClauseEvidence {
  std::string section;  // as in Clause
  int duty = -1;        // index of the duty that it belongs to, or -1
  Actor actor = Actor::incumbent;
  // In the order of the text, one item or more for each stretch that is asserted in one way. The
  // lead-in that a list hangs on belongs to the clause that it stands in.
  std::vector<Evidence> evidence;
};

/// How the words at `begin` of the clause's text are asserted; what somebody else than the
/// incumbent does is delegated.
Assertion told_assertion(const Clause& clause, std::size_t begin);

/// One for each clause. "Recommends the purchase and signs the order" gives two stretches, of which
/// the first is recommended. What somebody else than the incumbent does is delegated.
std::vector<ClauseEvidence> clause_evidence(const RunningText& text,
                                            std::span<const Clause> clauses);

}  // namespace secondlook
