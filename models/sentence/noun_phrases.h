// SPDX-License-Identifier: GPL-3.0-or-later
// Noun phrases: where they begin and end, and the noun that they turn on.
#pragma once
#include <cstddef>
#include <span>

#include "models/sentence/sentence.h"

namespace secondlook {

/// Whether a noun phrase may begin with the word: "the", "she", "Denver", "surveyors".
bool opens_noun_phrase(const SentenceWord& word, const Grammar& grammar);

/// The noun that the phrase [begin, end) turns on: "Office" in "the Grants Office of the Bureau".
/// `end` if none.
std::size_t head_noun(std::span<const SentenceWord> words, std::size_t begin, std::size_t end);

/// One past the noun phrase that begins at `begin`, or `limit` where it ends no earlier.
std::size_t end_of_noun_phrase(std::span<const SentenceWord> words, std::size_t begin,
                               std::size_t limit);

/// Where the last noun phrase of [begin, end) begins, behind an opening without a comma: "the" in
/// "Last year the specialist". `end` if none.
std::size_t last_noun_phrase(std::span<const SentenceWord> words, std::size_t begin,
                             std::size_t end);

/// Whether [begin, end) tells when or how, not who: "From field books", "Using the form", "Each
/// year". The range has a word.
bool opens_adverbial(const Sentence& sentence, std::size_t begin, std::size_t end);

/// Whether [begin, end) turns on the noun of a person or a body.
bool names_actor(const Sentence& sentence, std::size_t begin, std::size_t end);

}  // namespace secondlook
