// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a noun phrase names: the incumbent, somebody else, or nobody who could act. A phrase is
// words [begin, end); its head is that of head_noun().
#pragma once
#include <cstddef>
#include <optional>

#include "models/sentence/paper_sentence.h"
#include "models/sentence/predication.h"
#include "models/tagged_text.h"

namespace secondlook {

/// Whether the incumbent is named at word `at`, or stands there as an object: "him". No word is
/// nobody.
bool is_incumbent_at(const PaperSentence& sentence, std::size_t at);

/// A person with rank or form of address: "Captain Ruiz", "Dr. Okonedo".
bool names_person(const Sentence& sentence, std::size_t begin, std::size_t head);

/// "the Chief", "the Legal Adviser", "the Bookseller"; not "the atlases", "the Code"
bool is_somebody(const Sentence& sentence, std::size_t begin, std::size_t head);

/// Whether a noun phrase behind "by" is whoever does what `one` tells: not a means, a time, a
/// measure or a rule.
bool can_act(const Sentence& sentence, std::size_t begin, std::size_t end, const Predication& one);

/// Whether it names a body by whose it is: "the employee's agency" is not the employee.
bool is_owned_body(const Sentence& sentence, std::size_t begin, std::size_t end);

/// Whom a relative at word `at` goes back to; nothing where that is a thing.
std::optional<Actor> antecedent_of(const PaperSentence& sentence, std::size_t at);

}  // namespace secondlook
