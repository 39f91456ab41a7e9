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

}  // namespace secondlook
