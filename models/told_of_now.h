// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a clause tells what is, not what was, may come, or belongs to another.
#pragma once
#include "models/tagged_text.h"

namespace secondlook {

/// "may grow to 40", "if approved", "formerly", "in the absence of": not now.
bool tells_of_now(const Clause& clause);

}  // namespace secondlook
