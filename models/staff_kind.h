// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of people a title and the words about them tell of: supervisors, leaders, support,
// trainees.
#pragma once
#include <optional>
#include <string_view>

namespace secondlook {

struct StaffKind {
  bool supervisors = false;
  bool leaders = false;  // of a team; they do not rate
  bool support = false;  // clerks and the like, who make the work of others easier
};

/// A project, case or contract manager supervises nobody by that name.
StaffKind staff_kind(std::string_view title);

/// The grade for which they train, of the words behind the one they have: "in training for GS-11",
/// "with a target grade of GS-11".
std::optional<int> full_performance_grade(std::string_view words);

}  // namespace secondlook
