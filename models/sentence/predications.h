// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence taken apart into what it tells of whom: "The Chief signs, and the clerk, who types it,
// may send it" tells three things of two people.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "models/sentence/sentence_words.h"

namespace secondlook {

/// A finite verb with what belongs to it. Numbers are indexes of the words.
struct Predication {
  enum class Tense : std::uint8_t { present, past, perfect };
  enum class Place : std::uint8_t {
    main,         // with a subject of its own, or that of the main clause before it
    relative,     // "who approves", "which the Director signs"
    subordinate,  // "if the plan is late"
  };
  std::size_t begin = 0, end = 0;            // to the next predication
  std::size_t subject = 0, subject_end = 0;  // empty: left out, so the incumbent
  std::size_t verb = 0, verb_end = 0;        // with its auxiliaries; empty if none was made out
  Place place = Place::main;
  std::size_t opener = 0;  // the subordinator or relative, where there is one
  Tense tense = Tense::present;
  bool passive = false;
  bool negated = false;
  std::string modal;  // "may", or empty
};

/// In the order of the words; none overlap, and together they cover all words.
std::vector<Predication> predications(std::span<const SentenceWord> words, const Grammar& grammar);

/// The noun that a noun phrase turns on: "Office" in "the Grants Office of the Bureau". `end` if
/// none.
std::size_t head_noun(std::span<const SentenceWord> words, std::size_t begin, std::size_t end);

}  // namespace secondlook
