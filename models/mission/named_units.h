// SPDX-License-Identifier: GPL-3.0-or-later
// The units that a plan's sentences name as those who answer for a priority.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "models/mission/mission_terms.h"

namespace secondlook {

/// Names in capitals of two words at least that the words behind them say lead or answer for it,
/// "The Bureau of Locks and Channels leads this work", as printed; of a name with an "and" its
/// parts, too. In a text in capitals throughout no name can be told.
std::vector<std::string> named_units(std::string_view text, const MissionTerms& terms);

}  // namespace secondlook
