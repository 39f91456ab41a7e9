// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a matter is: "Suspensions are the Superintendent's", "The choice rests with the Board".
#pragma once
#include <optional>

#include "models/sentence/paper_sentence.h"
#include "models/sentence/predication.h"
#include "models/tagged_text.h"

namespace secondlook {

/// Whose the subject is said to be: "the appraisals are hers", "Meaning in law is for the Legal
/// Adviser".
std::optional<Actor> owner_of(const PaperSentence& sentence, const Predication& one);

/// Who holds what the subject names: "The choice rests with the Board", "with whom the decision
/// lies", "orders come from the Chief", "the docks are left to a marina", "leave belongs to the
/// Captain".
std::optional<Actor> holder_of(const PaperSentence& sentence, const Predication& one);

}  // namespace secondlook
