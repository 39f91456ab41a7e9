// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a whole as papers write them: "three fifths", "a good quarter", "most".
#pragma once
#include <string_view>

namespace secondlook {

/// RE2 syntax for one fraction: "half", "a third", "seven tenths".
extern const std::string_view kFractionPattern;

/// What the words come to in percent; of "most" and "more than half" no more than that. 0 where
/// they are no fraction.
double percent_of(std::string_view printed);

}  // namespace secondlook
