// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about a position that stands out, and what the papers say for and against it.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/mission/alignment.h"
#include "models/structure/scenario.h"
#include "models/structure/structure_at_hand.h"

namespace secondlook {

/// A reason, with the words or boxes that it rests on.
struct Argument {
  std::string says;
  std::vector<Evidence> evidence;  // never empty
};

struct ProposedChoice {
  Choice choice = Choice::keep;
  std::optional<std::size_t> with;  // the post that it is merged into
  std::vector<Argument> supports, against;
};

struct PositionProposal {
  std::size_t post = 0;
  std::vector<std::string> kinds;       // of the findings that it is flagged by, each once
  std::vector<ProposedChoice> choices;  // "keep" first
};

/// For each post that a finding is on, and each executive's whose papers support another pay plan,
/// in the order of the posts. Figures of spans alone propose nothing. `alignment` may be null.
std::vector<PositionProposal> propose(const StructureAtHand& at_hand,
                                      std::span<const StructureFinding> findings,
                                      const MissionAlignment* alignment);

}  // namespace secondlook
