// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what is told in the passive voice: "is signed by the Chief", "is settled at
// Headquarters".
#pragma once
#include <optional>

#include "models/sentence/paper_sentence.h"
#include "models/sentence/predication.h"
#include "models/tagged_text.h"

namespace secondlook {

/// Nothing where the passive predication `one` names nobody.
std::optional<Actor> agent_of(const PaperSentence& sentence, const Predication& one);

}  // namespace secondlook
