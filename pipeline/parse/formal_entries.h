// SPDX-License-Identifier: GPL-3.0-or-later
// The formal parts of a PD: who certified, classified or reviewed it, and when.
#pragma once
#include <vector>

#include "models/position.h"
#include "models/running_text.h"
#include "pipeline/parse/form_layout.h"

namespace secondlook {

/// One entry for each caption of a certification or review that is there, signed or not, and one
/// for each signature or date of the paper beside them.
std::vector<FormalEntry> parse_formal_entries(const RunningText& text,
                                              const NamedPatterns& captions);

}  // namespace secondlook
