// SPDX-License-Identifier: GPL-3.0-or-later
// Whether words can be the subject of a verb: "The clerk signs", "clerks sign", but not "clerks
// signs".
#pragma once
#include <cstddef>

#include "models/sentence/sentence.h"
#include "models/sentence/verb_group.h"

namespace secondlook {

/// Whether the words [begin, end), one at least, agree with the verb behind them. `may_end`: as for
/// takes_object().
bool agrees(const Sentence& sentence, std::size_t begin, std::size_t end, const VerbGroup& verb,
            bool may_end);

}  // namespace secondlook
