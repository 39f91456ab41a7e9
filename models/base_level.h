// SPDX-License-Identifier: GPL-3.0-or-later
// The highest grade of the basic work that makes up a quarter of what a supervisor directs
// (Supervisory Guide, Factor 5).
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/supervisory_scope.h"
#include "models/tagged_text.h"

namespace secondlook {

struct BaseLevel {
  int grade = 0;  // 1..15, General Schedule
  enum class Found {
    by_workload,   // the paper tells shares of hours or money
    by_headcount,  // estimated from numbers of employees
    by_mention,    // grades are named without numbers
  };
  Found found = Found::by_headcount;
  double share = 0;  // of the workload at this grade or above, 0..1; 0 where unknown
  std::vector<std::size_t> clauses;  // that tell it
};

/// `minimum_percent` of the workload, at the grade or above it (25 in the guide).
std::optional<BaseLevel> base_level(const SupervisoryScope& scope, std::span<const Clause> clauses,
                                    double minimum_percent);

struct WorkAtGrade {
  double share = 0;           // of the nonsupervisory work, support and contractors apart; 0..1
  double per_supervisor = 0;  // full-time employees at the grade for each subordinate supervisor
};

WorkAtGrade work_at_or_above(const SupervisoryScope& scope, std::span<const Clause> clauses,
                             int grade);

}  // namespace secondlook
