// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what a sentence tells is done now: not once before, and not only planned.
#pragma once
#include "models/sentence/paper_sentence.h"
#include "models/sentence/predication.h"

namespace secondlook {

/// Whether it is over. "Took 60 positions from two centers" shows what the incumbent does; only a
/// time that is over makes it past. What was, or was done by others, is past. `by_incumbent`: the
/// passive predication names the incumbent as its agent.
bool is_past(const PaperSentence& sentence, const Predication& one, bool by_incumbent);

/// "Two technicians are to be assigned"
bool is_planned(const Sentence& sentence, const Predication& one);

/// "When hiring time rose": whether a subordinate predication tells of what came about once, and so
/// sets no condition.
bool tells_a_story(const Sentence& sentence, const Predication& one);

}  // namespace secondlook
