// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses that only tell which thing is meant: "that others have not named" in "Names diseases that
// others have not named". What they deny is not denied of the incumbent.
#pragma once
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "models/sentence/paper_sentence.h"
#include "models/sentence/predication.h"

namespace secondlook {

/// Whether word `at` opens one: "which" in "agreements by which", but not behind a comma.
bool opens_defining_clause(std::span<const SentenceWord> words, std::size_t at);

/// Those in the words of `one` in which the incumbent is not named: the first byte of each, and one
/// past the last.
std::vector<std::pair<std::size_t, std::size_t>> defining_clauses(const PaperSentence& sentence,
                                                                  const Predication& one);

}  // namespace secondlook
