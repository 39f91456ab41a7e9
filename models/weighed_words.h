// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a text as levels are weighed by: what they mean rather than how they end, which of
// them stand together, and what is denied.
#pragma once
#include <string_view>

#include "models/word_stems.h"

namespace secondlook {

/// Adds the stems of a text's words, and of pairs of neighbours with a blank between them; the
/// words themselves are kept beside the stems. Words that are in every text, such as "the", stand
/// in pairs only. A word that is denied stands as a pair with "not" and no longer for itself: "no
/// formal review" tells of the opposite of a review.
void add_weighed_words(std::string_view text, const WordStems& stems, StemmedWords& words);

}  // namespace secondlook
