// SPDX-License-Identifier: GPL-3.0-or-later
// What a text must hold for a pattern to match anywhere in it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

/// Strings in small letters of which each match of a pattern holds at least one.
using OneOfLiterals = std::vector<std::string>;

/// What all matches of the expression (RE2 syntax, without regard to case) hold, one of each list;
/// the lists that say most, and no literal with fewer bytes than `fewest_bytes`. Empty where
/// nothing is known that all of them hold.
std::vector<OneOfLiterals> required_literals(std::string_view expression, std::size_t fewest_bytes);

}  // namespace secondlook
