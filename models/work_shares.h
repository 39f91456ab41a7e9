// SPDX-License-Identifier: GPL-3.0-or-later
// What part of the work directed is told to be at a grade: "about 45 percent of the hours is at
// GS-12", "GS-9 work is a fifth".
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "models/tagged_text.h"

namespace secondlook {

struct WorkShare {
  int grade = 0;           // 1..15, General Schedule
  double percent = 0;      // 0..100
  bool or_above = false;   // of the work at the grade and above it
  std::size_t clause = 0;  // that tells it, index into the clauses
};

/// Of the work directed, not of the supervisor's own; in the order of the paper.
std::vector<WorkShare> work_shares(std::span<const Clause> clauses);

/// Where grades with their shares come to the whole of one workload, however the rows are told: all
/// of them. Empty where none do.
std::vector<WorkShare> whole_workload(std::span<const Clause> clauses);

}  // namespace secondlook
