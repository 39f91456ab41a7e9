// SPDX-License-Identifier: GPL-3.0-or-later
// Full and final technical authority (Supervisory Guide, Factor 6, Levels 6-2 and 6-3).
#pragma once
#include <cstddef>
#include <optional>
#include <span>

#include "models/tagged_text.h"

namespace secondlook {

/// The clause that tells it, where the paper tells both that there is nobody to help with technical
/// matters and that nobody looks at the determinations again, and sends no hard case to others.
/// That authority is called final is no fact: it is claimed far more often than held.
std::optional<std::size_t> final_technical_authority(std::span<const Clause> clauses);

}  // namespace secondlook
