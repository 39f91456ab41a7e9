// SPDX-License-Identifier: GPL-3.0-or-later
// Who the subject of a predication is, where the subject acts: "The Chief signs", "The Judge's
// order says".
#pragma once
#include <optional>

#include "models/sentence/paper_sentence.h"
#include "models/sentence/predication.h"
#include "models/tagged_text.h"

namespace secondlook {

/// The incumbent, too, where the subject is left out; nothing where it is a thing, or nobody that
/// is known. `other_before`: the main clause before tells of somebody else.
std::optional<Actor> actor_of_subject(const PaperSentence& sentence, const Predication& one,
                                      bool other_before);

}  // namespace secondlook
