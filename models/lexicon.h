// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which a paper shows who acts, what they do, how far it reaches, and whether it is
// really done.
#pragma once
#include <string>
#include <vector>

#include "models/pattern_set.h"
#include "models/sentence/grammar.h"
#include "models/tagged_text.h"

namespace secondlook {

/// A cue puts what stands from it to the end of its clause, or to the next `until`, under its
/// assertion.
struct AssertionCue {
  Assertion assertion = Assertion::asserted;
  bool backward = false;  // what stands before it: "... is done by the Director"
  bool to_comma = false;  // up to the next comma only: "if the span is over 40 feet, ..."
};

/// Loaded from data/lexicons/. Each list runs beside its patterns, by index.
struct Lexicon {
  std::vector<AssertionCue> cues;
  PatternSet cue_patterns;
  PatternSet cue_ends;  // where a cue's reach ends: "and reports", "; "
  std::vector<Actor> actors;
  PatternSet actor_patterns;  // anchored at the start of the clause
  std::vector<std::string> actions;
  PatternSet action_patterns;
  std::vector<Reach> reaches;
  PatternSet reach_patterns;
  Grammar grammar;
};

}  // namespace secondlook
