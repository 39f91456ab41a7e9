// SPDX-License-Identifier: GPL-3.0-or-later
// A verb of a sentence with what belongs to it: its subject, its tense, and whether it is denied.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>

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

}  // namespace secondlook
