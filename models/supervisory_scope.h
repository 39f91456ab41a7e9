// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a position supervises, with what authority, and to whom it reports, as its papers show it.
#pragma once
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "models/deputy.h"
#include "models/evidence.h"
#include "models/position.h"
#include "models/running_text.h"
#include "models/signs.h"
#include "models/tagged_text.h"

namespace secondlook {

/// Subordinates of one grade or kind: "9 GS-14".
struct SubordinateGroup {
  int count = 0;         // 0 where a number is not given
  std::string pay_plan;  // "GS", "WG", ...; empty where unknown
  std::optional<int> grade;
  bool contractors = false;
  bool supervisors = false;  // they are supervisors or leaders themselves
  bool support = false;      // clerks and the like, who make the work of others easier
  bool seasonal = false;     // there for a part of the year only
  double full_time = 0;      // what their hours come to in full-time employees; 0 where not read
};

/// What charts and staffing lists show of a position's place, and what of it was taken because the
/// papers are silent on it.
struct ChartedFacts {
  int subordinates = 0;                 // employees below the position, contractors apart
  std::optional<int> levels_below_ses;  // as in Standing
  bool gives_levels = false;            // reporting_levels_below_ses is the chart's
  bool gives_grades = false;            // so are the groups that have grades
  // The highest grade of a quarter of the subordinates by the papers' numbers and by the chart's,
  // where they differ.
  std::optional<std::pair<int, int>> other_base;
  double confidence = 1;        // 0..1, of the lines that all this rests on
  std::vector<Evidence> place;  // the position's own box or row, then its supervisor's
  std::vector<Evidence> staff;  // those of subordinates with their grades
};

struct SupervisoryScope {
  std::optional<double> percent_of_time;  // on supervisory duties
  std::optional<int>
      subordinates;  // Federal employees, directly or through others; contractors apart
  std::optional<int> contractors;
  std::vector<SubordinateGroup> groups;
  bool through_supervisors = false;       // subordinate supervisors or managers are shown
  bool supervises = false;                // any supervision of Federal employees is asserted
  bool contractors_only = false;          // all that is shown is over contractors
  bool without_employees = false;         // the papers say that there is nobody to supervise
  bool personal_assistants_only = false;  // all that is shown is over personal support
  std::string reports_to;                 // title as printed, empty where unknown
  std::optional<int> reports_to_grade;    // of that position, where it is a graded one
  std::optional<int> reporting_levels_below_ses;  // 1: reports directly to an SES position
  bool levels_told_step_by_step = false;          // as in ReportingChain
  bool grade_told_with_superior = false;          // likewise, reports_to_grade beside reports_to
  bool superior_over_grade_15 = false;            // the position reported to works through GS-15s
  bool reports_through_chief = false;  // the chain is told as that of the position's own superior
  std::map<std::string, std::vector<Evidence>>
      authorities;  // by id of the Supervisory Guide's lists: "3-2c1"
  std::map<std::string, std::vector<Evidence>>
      withheld;  // authorities that the papers deny the position or give to somebody else
  int sections_of_guide =
      0;  // how many of the Supervisory Guide's factors the paper has sections on
  std::optional<double> budget_dollars;  // largest amount that the position controls
  DeputyStanding deputy;                 // set by the caller, who knows the titles
  bool called_supervisory = false;       // by title or code; set by the caller likewise
  std::vector<Evidence> evidence;
  std::optional<ChartedFacts> charted;  // set by heed_standing()
};

/// What is asserted counts; what is recommended, delegated, conditional or past does not.
/// `signs` holds the authorities' under "authorities"; without it none is found.
SupervisoryScope read_supervision(const RunningText& text, std::span<const Clause> clauses,
                                  std::span<const Duty> duties, const SignTables& signs);

}  // namespace secondlook
