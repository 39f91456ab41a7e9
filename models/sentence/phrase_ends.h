// SPDX-License-Identifier: GPL-3.0-or-later
// Where a phrase of a sentence ends.
#pragma once
#include <cstddef>
#include <optional>
#include <span>

#include "models/sentence/sentence_words.h"

namespace secondlook {

/// Whether word `at` begins something else than what stands before it, or is none.
bool ends_phrase(std::span<const SentenceWord> words, std::size_t at);

/// The first comma or stop at `from` or behind it that stands in no brackets.
std::optional<std::size_t> next_comma(std::span<const SentenceWord> words, std::size_t from);

}  // namespace secondlook
