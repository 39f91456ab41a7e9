// SPDX-License-Identifier: GPL-3.0-or-later
// What an agency's plan says it is there to achieve: goals and objectives.
#pragma once
#include <string>
#include <vector>

#include "models/evidence.h"

namespace secondlook {

/// One goal or objective.
struct MissionPriority {
  std::string id;     // "G1", "Objective 1.2": unique among the priorities
  std::string title;  // never empty
  std::string text;   // what the plan says of it; may be empty
  // The id of the goal that it is an objective of; empty where it stands alone.
  std::string part_of;
  std::vector<std::string> organizations, programmes;  // that it names, as printed
  std::vector<Evidence> evidence;  // where a plan says it; empty where a list gives it
};

struct MissionPriorities {
  std::string source;     // the file that they come from, as the user named it
  bool confirmed = true;  // false: proposed from a plan's headings, and nobody has looked at them
  std::vector<MissionPriority> list;
};

}  // namespace secondlook
