// SPDX-License-Identifier: GPL-3.0-or-later
// Prose to statements: sentences, items of lists, and parts of a sentence that say different
// things.
#pragma once
#include <span>
#include <vector>

#include "models/running_text.h"
#include "models/tagged_text.h"

namespace secondlook {

/// Cuts the passages into clauses, in order. Sentences end where Unicode's rules for English say,
/// but not after an abbreviation; an item of a list carries the words that lead in to it ("Is
/// responsible for: ..."); a sentence is cut where it turns
/// ("but", "however", ";"). Actor, assertion, actions and reach are left to tag().
std::vector<Clause> split_clauses(const RunningText& text, std::span<const Passage> passages);

}  // namespace secondlook
