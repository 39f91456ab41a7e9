// SPDX-License-Identifier: GPL-3.0-or-later
// Volunteers, students and soldiers, who have no grade of their own; the Supervisory Guide counts
// their work at the grade that it compares with (Factor 5).
#pragma once
#include <optional>
#include <string>

namespace secondlook {

struct UngradedStaff {
  double people = 0, full_time = 0;  // heads, and what their hours come to
  std::string same_as;  // "clerks", where their work is said to be the same; small letters
};

std::optional<UngradedStaff> ungraded_staff(const std::string& text);

/// "The work compares with GS-5.", said of those before it.
std::optional<int> compared_grade(const std::string& text);

}  // namespace secondlook
