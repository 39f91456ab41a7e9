// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a PD claims subordinates that are another position's.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "models/finding.h"
#include "models/link/link_words.h"
#include "models/standing.h"
#include "models/supervisory_scope.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// A position that stands beside this one, below the same supervisor, with people of its own.
struct Peer {
  std::string title;
  int headcount = 0;  // below it
  Evidence evidence;  // its box or row
};

/// Rule `supervision-double-counted`: the number that the PD claims is what charts or lists show
/// below the position and below one single peer together. It is graver where the PD names the
/// peer's unit.
std::vector<Finding> supervision_double_counted(const SupervisoryScope& stated,
                                                const Standing& charted,
                                                std::span<const Peer> peers, const LinkWords& words,
                                                const Standards& standards);

}  // namespace secondlook
