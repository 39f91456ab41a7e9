// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two papers give a position the same title, though they write it differently.
#pragma once
#include <string_view>

#include "models/comparison_words.h"

namespace secondlook {

/// "Supv Mgmt Anlyst" and "Supervisory Management Analyst", "IT Specialist" and "Information
/// Technology Specialist (Network)", "Civil Engineer" and "Engineer, Civil", "Director" and
/// "Director, Office of Audits" are the same; so are titles that differ by a misread letter. A
/// specialty in parentheses counts where both have one.
bool is_same_title(std::string_view one, std::string_view other, const TitleWords& words);

/// Whether what tells of rank in one title, "Supervisory", "Lead", "Deputy", stands in the other
/// too.
bool is_same_rank(std::string_view one, std::string_view other, const TitleWords& words);

}  // namespace secondlook
