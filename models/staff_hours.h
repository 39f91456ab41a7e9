// SPDX-License-Identifier: GPL-3.0-or-later
// What the hours of people who do not work full time come to; the Supervisory Guide counts hours
// and not heads (Factor 5).
#pragma once
#include <string>

namespace secondlook {

/// In full-time employees. `words` stand between the number of people and their grade, `rest`
/// behind the grade: "half time", "about five months each", "whose hours come to those of six".
double full_time_of(double people, const std::string& words, const std::string& rest);

/// "Six seasonal guides", "for four months", "in the season".
bool is_seasonal(const std::string& words, const std::string& rest);

/// "From May to October eight more come": a half. 1 where no months are named.
double part_of_year(const std::string& lead);

}  // namespace secondlook
