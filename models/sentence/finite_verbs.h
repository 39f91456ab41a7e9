// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a word that is spelt like a finite verb is one where it stands: "plans the work", but not
// "plans of work".
#pragma once
#include <cstddef>
#include <span>

#include "models/sentence/sentence.h"

namespace secondlook {

/// Whether an object or an adverbial stands behind word `at`, as behind a verb; behind a noun of
/// the same spelling stands something else. `may_end`: what holds of the sentence's last word.
bool takes_object(const Sentence& sentence, std::size_t at, bool may_end);

/// Whether word `at` has a plural for its object, one word between at most: "Special agents open
/// cases", "staff issue new treatments".
bool takes_plural(const Sentence& sentence, std::size_t at);

/// Whether a form of "be" follows word `from` or stands there, in the same phrase or right behind
/// its comma: "awards above $7,500, are cleared".
bool is_before_be(std::span<const SentenceWord> words, std::size_t from);

/// Whether word `at`, which looks like a verb that opens a sentence, is a noun: "Leases were
/// signed", "Claims examiners decide", "Samples taken on a visit are kept".
bool is_plural_noun(const Sentence& sentence, std::size_t at);

/// Whether word `at` opens the sentence with a past: "Chaired the committee", "Received 80 hours";
/// not "Based on", "Given the".
bool opens_in_the_past(std::span<const SentenceWord> words, std::size_t at);

/// Whether word `at` begins a condition by its place before its subject: "should the bar close",
/// "Were a clerk to leave"; not "what should the Chief do".
bool is_inverted_condition(std::span<const SentenceWord> words, std::size_t at);

/// Whether a main clause may begin at word `at`, or one past the last.
bool opens_main_clause(std::span<const SentenceWord> words, std::size_t at);

/// Whether "that" at word `at` is no subordinator: "That work was given over".
bool is_demonstrative(std::span<const SentenceWord> words, std::size_t at);

/// Whether one of the words [begin, end) is a verb with an auxiliary or in the third person.
bool has_finite_verb(std::span<const SentenceWord> words, std::size_t begin, std::size_t end);

}  // namespace secondlook
