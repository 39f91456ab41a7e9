// SPDX-License-Identifier: GPL-3.0-or-later
// Telling words from what an engine reads into dust, lines and pictures.
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "models/document.h"

namespace secondlook {

/// Removes the words that are none. What is doubtful stays, with its confidence.
void drop_noise(std::vector<Word>& words, const std::vector<Box>& rules);

/// Letters and digits of a word; bytes of one beyond ASCII count each.
std::size_t letter_count(std::string_view text);

/// How well a reading went, 0..1: mean confidence of the words with letters or digits, weighted by
/// their length. 0 for no words.
double reading_quality(const std::vector<Word>& words);

}  // namespace secondlook
