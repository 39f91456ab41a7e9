// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence taken apart into what it tells of whom: "The Chief signs, and the clerk, who types it,
// may send it" tells three things of two people.
#pragma once
#include <vector>

#include "models/sentence/predication.h"
#include "models/sentence/sentence.h"

namespace secondlook {

/// In the order of the words; none overlap, and together they cover all words.
std::vector<Predication> predications(const Sentence& sentence);

}  // namespace secondlook
