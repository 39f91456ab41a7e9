// SPDX-License-Identifier: GPL-3.0-or-later
// To whom a position reports, and how far it stands below the first executive of its chain.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>

#include "models/tagged_text.h"

namespace secondlook {

struct ReportingChain {
  std::string title;         // of the position reported to, as printed; empty where unknown
  std::optional<int> grade;  // of that position, or beside which its military rank stands
  /// 1: reports to the first executive itself. Executives are SES, flag and general officers and
  /// Executive Schedule. Full deputies are no step of their own (Supervisory Guide, Factor 2).
  std::optional<int> levels_below_executive;
  bool told_of_superior = false;  // the chain is told from the position's superior upward
  /// The paper tells every step with its rank, or the number itself, of the position's own place;
  /// nothing of it is inferred, and no deputy is among the steps.
  bool told_step_by_step = false;
  bool grade_told_with_superior = false;  // the grade stands beside the title reported to
  bool superior_over_grade_15 = false;    // the superior works through subordinates of GS-15
  std::optional<std::size_t> clause;      // that tells it, index into the clauses
};

/// The first place that tells to whom the position reports, and what follows it upward.
ReportingChain reporting_chain(std::span<const Clause> clauses);

}  // namespace secondlook
