// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the Supervisory Guide's authorities over employees and work a paper gives its position.
#pragma once
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/evidence.h"
#include "models/running_text.h"
#include "models/signs.h"
#include "models/tagged_text.h"

namespace secondlook {

/// The list of authorities over employees (Factor 3, Level 3-2c) begins the ids of its items.
inline constexpr std::string_view kEmployeeAuthorities = "3-2c";

struct AuthoritiesShown {
  std::map<std::string, std::vector<Evidence>> held;      // by id of the guide's lists: "3-2c1"
  std::map<std::string, std::vector<Evidence>> withheld;  // denied, or given to somebody else
  std::map<int, std::set<std::string>> of_duty;           // ids of 3-2c, by index of the duty
};

/// `passive_acts` are the clauses' passive acts in the active voice, `table` holds the signs of the
/// authorities. The greater authority has the lesser in it.
AuthoritiesShown authorities_shown(const RunningText& text, std::span<const Clause> clauses,
                                   std::span<const Clause> passive_acts, const SignTable& table);

}  // namespace secondlook
