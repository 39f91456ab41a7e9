// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper calls its incumbent: "the branch chief", "the head nurse", "the supervisor".
#pragma once
#include <span>
#include <string>
#include <vector>

#include "models/sentence/grammar.h"
#include "models/tagged_text.h"

namespace secondlook {

/// In small letters, without the article: by the titles that the paper bears, the heads that it
/// says the incumbent is, the head of whom it tells first to whom he or she reports, and in a
/// supervisor's paper the head of a unit who acts again and again and is nobody's superior in it.
/// The clauses need no tags.
std::vector<std::string> incumbent_names(std::span<const Clause> clauses,
                                         const std::vector<std::string>& titles,
                                         const Grammar& grammar);

}  // namespace secondlook
