// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a statement about the structure rests on, to be opened under it.
#pragma once
#include <vector>

#include "models/evidence.h"
#include "pipeline/report/html.h"

namespace secondlook {

/// Empty without evidence.
Html evidence_list(const std::vector<Evidence>& evidence);

}  // namespace secondlook
