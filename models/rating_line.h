// SPDX-License-Identifier: GPL-3.0-or-later
// Which of two lines of authority is the position's own: that of who appraises its work
// (Supervisory Guide, Factor 2, on positions with several superiors).
#pragma once
#include <span>

#include "models/tagged_text.h"

namespace secondlook {

/// "For quarters and pay he goes to the Support Officer", where another statement says who rates
/// him.
bool is_beside_rating_line(std::span<const Clause> clauses, std::size_t index);

}  // namespace secondlook
