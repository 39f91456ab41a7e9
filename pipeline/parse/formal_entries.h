// SPDX-License-Identifier: GPL-3.0-or-later
// The formal parts of a PD: who certified, classified or reviewed it, and when.
#pragma once
#include <vector>

#include "models/position.h"
#include "models/running_text.h"

namespace secondlook {

/// One entry for each caption of a certification or review that is there, signed or not.
std::vector<FormalEntry> parse_formal_entries(const RunningText& text);

}  // namespace secondlook
