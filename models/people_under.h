// SPDX-License-Identifier: GPL-3.0-or-later
// How many people a statement says are under the position: "nine report to this position".
#pragma once
#include <optional>
#include <string>

#include "models/tagged_text.h"

namespace secondlook {

/// The largest number that it tells so; the incumbent's peers apart.
std::optional<int> people_under(const std::string& text);

}  // namespace secondlook
