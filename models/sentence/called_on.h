// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody is called on to act, or is given what is to be decided: "The Chief relies on the
// incumbent to decide", "has left the choice to you". Whoever is called on acts.
#pragma once
#include <optional>

#include "models/sentence/paper_sentence.h"
#include "models/sentence/predication.h"
#include "models/tagged_text.h"

namespace secondlook {

/// Whether `one`, whose subject is `subject`, calls on the incumbent or gives something for good;
/// also in the passive voice: "the incumbent is trusted by the Chief to decide".
bool calls_on_incumbent(const PaperSentence& sentence, const Predication& one,
                        std::optional<Actor> subject);

/// "Deputies are called on to search": whether `one` calls on its subject, whoever that is.
bool is_called_on(const Sentence& sentence, const Predication& one);

/// "Four branch chiefs report to the incumbent", "authority is delegated to this position by the
/// Secretary": told of others, but the incumbent's.
bool serves_incumbent(const PaperSentence& sentence, const Predication& one);

}  // namespace secondlook
