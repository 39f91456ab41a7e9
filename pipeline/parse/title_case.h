// SPDX-License-Identifier: GPL-3.0-or-later
// Whether words are written as headings are.
#pragma once
#include <string_view>

namespace secondlook {

/// Headings begin their words of weight with capitals; "duties and responsibilities" within prose
/// does not.
bool is_title_case(std::string_view text);

/// Words with small letters other than "of", "and", "for": neither a title nor a name.
bool is_prose(std::string_view words);

}  // namespace secondlook
