// SPDX-License-Identifier: GPL-3.0-or-later
// A staffing list: one row for each position of an organization.
#pragma once
#include <string>
#include <vector>

#include "models/evidence.h"
#include "models/identity.h"

namespace secondlook {

struct StaffingEntry {
  Identity identity;
  std::string supervisory_code;     // as printed: "2", "8", "supervisor"
  std::string supervisor;           // name or title of the supervisor, as printed
  std::string supervisor_position;  // position number of the supervisor
  bool vacant = false;
  Evidence evidence;  // the row
};

struct StaffingList {
  std::vector<StaffingEntry> entries;  // in the order of the list
};

}  // namespace secondlook
