// SPDX-License-Identifier: GPL-3.0-or-later
// A paper read clause by clause: who does what, to what, how far it reaches, and how the paper says
// it.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "models/evidence.h"

namespace secondlook {

/// How the paper says that something is done.
enum class Assertion {
  asserted,
  negated,      // "does not approve leave"
  recommended,  // "recommends approval of"
  conditional,  // "may act for", "in the absence of the Chief", "as needed"
  delegated,    // done by somebody else: "the Director approves"
  past,         // done before, or learned for later
};

/// "asserted", "negated", ...
std::string_view name(Assertion assertion);

/// Whose act it is.
enum class Actor { incumbent, supervisor, subordinate, contractor, other };

/// How far an act reaches, least first.
enum class Reach { none, unit, installation, region, bureau, agency, government, nation };

/// A part of a clause's text that is asserted in one way.
struct AssertedPart {
  std::size_t begin = 0, end = 0;  // bytes of Clause::text
  Assertion assertion = Assertion::asserted;
  bool own = false;  // the incumbent's, in a clause that begins with somebody else
};

/// One statement of the paper: a sentence, an item of a list, or a clause that is asserted
/// differently from the rest of its sentence.
struct Clause {
  std::size_t begin = 0, end = 0;  // bytes of the RunningText
  std::string text;     // white space folded; an item of a list with its lead-in before it
  std::string section;  // "introduction", "duties", "supervisory_controls", "fes-1", "gssg-3", ...
  int duty = -1;        // index of the duty that it belongs to, or -1
  bool continues = false;  // the sentence of the clause before it
  Actor actor = Actor::incumbent;
  Assertion assertion = Assertion::asserted;
  std::vector<std::string>
      actions;  // tags of data/lexicons/actions.yaml: "directs", "supervises", ...
  Reach reach = Reach::none;
  std::vector<AssertedPart>
      parts;  // those that are not asserted like the clause as a whole, or under a cue
  // Where the text calls the incumbent by title as one who is acted on, or who owns or does what is
  // told: first byte and one past the last.
  std::vector<std::pair<std::size_t, std::size_t>> own_names;
};

/// A part of a paper as prose: where it stands in the RunningText, and what it is about.
struct Passage {
  std::string section;
  int duty = -1;
  std::size_t begin = 0, end = 0;
};

}  // namespace secondlook
