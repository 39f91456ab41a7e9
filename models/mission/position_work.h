// SPDX-License-Identifier: GPL-3.0-or-later
// What a position's papers tell of its work, as far as it can serve a priority.
#pragma once
#include <string>
#include <vector>

#include "models/evidence.h"
#include "models/tagged_text.h"

namespace secondlook {

/// A clause, and where those words of it stand that tell of the incumbent's work.
struct WorkStatement {
  Clause clause;
  std::vector<Evidence> evidence;
};

/// A unit that the position belongs to, as its papers name it.
struct WorkUnit {
  std::string name;
  std::vector<Evidence> evidence;
};

struct PositionWork {
  std::vector<std::string> titles;
  std::vector<Evidence> title_evidence;
  std::vector<WorkUnit> units;            // largest first
  std::vector<std::string> headed;        // units that it heads, as headed_units() gives them
  std::vector<WorkStatement> statements;  // of the duties and the introduction
};

}  // namespace secondlook
