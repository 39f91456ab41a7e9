// SPDX-License-Identifier: GPL-3.0-or-later
// The verb that a predication turns on, behind its auxiliaries: "signed" in "has been signed". Of a
// predication that has one.
#pragma once
#include "models/sentence/predication.h"
#include "models/sentence/sentence.h"

namespace secondlook {

inline const SentenceWord& main_verb(const Sentence& sentence, const Predication& one) {
  return sentence.words[one.verb_end - 1];
}

/// Whether it is any form of a verb of the group.
inline bool is_verb_in(const Sentence& sentence, WordGroup group, const Predication& one) {
  return sentence.grammar.is_verb_in(group, main_verb(sentence, one).lower);
}

}  // namespace secondlook
