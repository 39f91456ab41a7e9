// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a position leads people and a unit of them, and how high that unit stands: criteria A and
// D of 5 U.S.C. 3132(a)(2), and what the line says of the level.
#pragma once
#include "models/executive_signs.h"
#include "models/supervisory_scope.h"

namespace secondlook {

/// What decides whether supervision goes with a position's own work.
struct OwnWork {
  double limit_percent = 25;  // of time; supervision below it goes with it (CFR 319.101(b))
  bool research = false;      // the work is research, which has helpers
  bool expert = false;        // it is an expert's, by whom others are helped to their conclusions
};

struct LineAuthority {
  bool supervises = false;        // employees other than personal assistants
  bool directs_unit = false;      // an organizational unit
  bool contractors_only = false;  // all the people shown, and more than a few, are contractors'
  double level = 0;  // what the organization led adds to the level; below 0 what speaks against it
};

/// `signs` are those of the table "executive".
LineAuthority line_authority(const ExecutiveSigns& signs, const SupervisoryScope& supervision,
                             const OwnWork& own);

}  // namespace secondlook
