// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a statement is about the position's superiors or about contractors, and not about its
// staff.
#pragma once
#include <string_view>

namespace secondlook {

/// "reports to the Director", "under the direction of".
bool tells_of_superiors(std::string_view text);

/// "The Director works through three division chiefs and directly supervises this position."
bool acts_for_superior(std::string_view text);

/// "twelve contract guards", "employees of the firm".
bool about_contractors(std::string_view text);

/// "The interpreters are hired, paid and let go by the company": people are there, and none of them
/// is an employee.
bool tells_of_contract_staff(std::string_view text);

}  // namespace secondlook
