// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of an archive's positions when all of them are judged and written.
#pragma once
#include <string>
#include <vector>

#include "models/mission/alignment.h"
#include "pipeline/structure/kept_facts.h"

namespace secondlook {

struct JudgedArchive {
  std::vector<std::string> ids;          // of the positions, by the index of the plans
  KeptFacts facts;                       // of the same
  std::vector<AlignedPosition> aligned;  // those above GS-15 and heads of units at GS-15
  bool stopped = false;                  // the run was told to end
};

}  // namespace secondlook
