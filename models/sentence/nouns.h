// SPDX-License-Identifier: GPL-3.0-or-later
// What a noun tells by itself: whether it is of several, of a person's possession, or of no thing
// at all.
#pragma once
#include <cstddef>
#include <string_view>

#include "models/sentence/grammar.h"
#include "models/sentence/sentence_words.h"

namespace secondlook {

/// "plans", "foremen", "staff", "The eleven"
bool is_plural(const SentenceWord& word, const Grammar& grammar);

/// "selection", "agreement", "hearings": what is done or thought, by its ending. In small letters.
bool is_abstract(std::string_view noun);

/// Where "'s" stands in "Counsel's", and the apostrophe in "trustees'"; npos in other words.
std::size_t possessive_at(std::string_view word);

}  // namespace secondlook
