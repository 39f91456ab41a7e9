// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a sentence denies what it tells, and what it tells for all that.
#pragma once
#include "models/sentence/paper_sentence.h"
#include "models/sentence/predication.h"

namespace secondlook {

/// "does not sign", "Nobody signs", "signs none of them", "has no staff"; not "no later than".
bool denies(const Sentence& sentence, const Predication& one);

/// Whether the denial is of what is done without the incumbent, who does it then: "No object leaves
/// unless she signs", "before the incumbent has passed it".
bool unless_behind(const PaperSentence& sentence, const Predication& one);

}  // namespace secondlook
