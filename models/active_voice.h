// SPDX-License-Identifier: GPL-3.0-or-later
// "Technicians are instructed by the incumbent" tells the same act as "instructs technicians".
#pragma once
#include <span>
#include <vector>

#include "models/tagged_text.h"

namespace secondlook {

/// The clauses whose passive voice tells an act of the incumbent, each put into the active voice:
/// "instructing Technicians". The act is the incumbent's where the clause says so, or where it
/// names nobody and stands among the duties. Begin and end stay those of the clause in the paper.
std::vector<Clause> passive_acts(std::span<const Clause> clauses);

}  // namespace secondlook
