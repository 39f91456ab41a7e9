// SPDX-License-Identifier: GPL-3.0-or-later
// A position's place in its organization, as charts and staffing lists show it.
#pragma once
#include <optional>
#include <vector>

#include "models/evidence.h"
#include "models/identity.h"

namespace secondlook {

struct ChartedSubordinate {
  Identity identity;
  bool direct = false;  // reports to the position itself, not through others
  bool vacant = false;
  bool supervises = false;  // has subordinates of its own
  bool contractor = false;
  std::optional<int> headcount;  // that its box tells
  Evidence evidence;
};

/// Contractors are among the subordinates and not in the headcount. Lines that are doubtful or
/// dotted do not count.
struct Standing {
  std::optional<Identity> supervisor;
  std::vector<ChartedSubordinate> subordinates;  // all of them, direct ones first
  // Employees below the position, where boxes stand for several; at least the subordinates' number.
  int headcount = 0;
  // Posts of the same papers whose supervisor is not sure: so many more may be below the position.
  int unplaced = 0;
  bool cut_off = false;  // a box says that it goes on elsewhere, or a doubtful line leads to it
  // Reporting levels between the position and the first executive above it; 1: reports directly to
  // an executive. Nothing where the papers do not reach up to one.
  std::optional<int> levels_below_ses;
  // Every box or row on that way shows its pay plan, and none of them may be a deputy or an acting
  // head, who is a level on some charts and none on others.
  bool every_level_shown = false;
  double confidence = 1;           // 0..1, of the least sure line that this rests on
  std::vector<Evidence> evidence;  // the position's own box or row, then its supervisor's
};

}  // namespace secondlook
