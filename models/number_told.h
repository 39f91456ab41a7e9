// SPDX-License-Identifier: GPL-3.0-or-later
// The number that a pattern finds in a statement.
#pragma once

#include <string>

#include "models/guarded_pattern.h"

namespace secondlook {

/// The value of the pattern's first group, which holds kNumberPattern; 0 where nothing is found.
int number_told(const std::string& text, const GuardedPattern& pattern);

}  // namespace secondlook
