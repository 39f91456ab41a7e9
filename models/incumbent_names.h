// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper calls its incumbent: "the branch chief", "the head nurse", "the supervisor".
#pragma once
#include <span>
#include <string>
#include <vector>

#include "models/tagged_text.h"

namespace secondlook {

/// In lower case, without the article: the heads that the paper says the incumbent is, and the head
/// of whom it tells first to whom he or she reports. The clauses need no tags.
std::vector<std::string> incumbent_names(std::span<const Clause> clauses);

/// In a supervisor's paper, the head of a unit who acts again and again and is nobody's superior in
/// it: "branch chief". Empty where there is none.
std::string acting_head(std::span<const Clause> clauses);

}  // namespace secondlook
