// SPDX-License-Identifier: GPL-3.0-or-later
// The General Schedule Supervisory Guide: whether it covers a position, six factors, points, grade.
#pragma once
#include <optional>
#include <span>
#include <string>

#include "models/evaluation.h"
#include "models/running_text.h"
#include "models/signs.h"
#include "models/standard.h"
#include "models/supervisory_scope.h"
#include "models/tagged_text.h"

namespace secondlook {

/// How the position stands to the guide's coverage (COV-1 to COV-3) and exclusions.
struct Coverage {
  bool covered = false;
  bool by_time = false;             // percent of time is told and reaches the minimum
  bool short_of_time = false;       // told and below it
  bool short_of_authority = false;  // Level 3-2 over noncontractor personnel is not shown
  bool near_authority = false;      // short of it by so little that our reading may be to blame
  std::string why;                  // a sentence for a classifier
};

Coverage coverage(const SupervisoryScope& scope, const Standard& gssg);

/// The highest level of Factor 3 that the authorities meet; empty below 3-2.
std::string authority_level(const SupervisoryScope& scope, const Standard& gssg);

/// Where the guide does not cover the position, `applies` is false, and no factor is scored.
Evaluation evaluate_gssg(const RunningText& text, std::span<const Clause> clauses,
                         const SupervisoryScope& scope, const Standard& gssg,
                         const SignTables& signs);

}  // namespace secondlook
