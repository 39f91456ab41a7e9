// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the Supervisory Guide covers a position.
#pragma once
#include <string>

#include "models/standard.h"
#include "models/supervisory_scope.h"

namespace secondlook {

/// How the position stands to the guide's coverage (COV-1 to COV-3) and exclusions.
struct Coverage {
  bool covered = false;
  bool by_time = false;             // percent of time is told and reaches the minimum
  bool short_of_time = false;       // told and below it
  bool short_of_authority = false;  // Level 3-2 over noncontractor personnel is not shown
  bool near_authority = false;      // short of it by so little that our reading may be to blame
  bool leads_at_most = false;       // of what is shown over employees, nothing that leaders lack
  bool doubtful = false;  // not shown, but the paper has the guide's factors and denies nothing
  std::string why;        // a sentence for a classifier
};

Coverage coverage(const SupervisoryScope& scope, const Standard& gssg);

}  // namespace secondlook
