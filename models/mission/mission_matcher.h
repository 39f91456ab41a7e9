// SPDX-License-Identifier: GPL-3.0-or-later
// The priorities that a position serves, found in what its papers tell it to do.
#pragma once
#include <vector>

#include "models/link/link_words.h"
#include "models/mission/alignment.h"
#include "models/mission/mission_terms.h"
#include "models/mission/position_work.h"
#include "models/mission/priority.h"
#include "models/mission/priority_profile.h"

namespace secondlook {

/// Made once for a review. `terms` and `words` are viewed, not kept.
class MissionMatcher {
 public:
  /// `profiles` are those of the priorities.
  MissionMatcher(const MissionPriorities& priorities, std::vector<PriorityProfile> profiles,
                 const MissionTerms& terms, const LinkWords& words);

  /// In the order of the priorities. A link rests on words that tell of the incumbent's work, see
  /// clause_words(), or on the unit that the position heads; too few, and nothing is said.
  std::vector<AlignmentLink> links_of(const PositionWork& work) const;

 private:
  std::vector<MissionPriority> priorities_;
  std::vector<PriorityProfile> profiles_;  // of each priority
  const MissionTerms* terms_;              // never null
  const LinkWords* words_;                 // never null
};

}  // namespace secondlook
