// SPDX-License-Identifier: GPL-3.0-or-later
// The name under which a position goes in every output.
#pragma once
#include <cstddef>
#include <optional>
#include <string>

#include "models/identity.h"
#include "models/position.h"
#include "models/record.h"

namespace secondlook {

/// PD number or title in small letters, digits and hyphens, and eight digits of the paper's own
/// hash: readable, safe as a file name, different for different papers, and the same in every run
/// over the same papers.
std::string position_id(const Record& paper, const Classification& classified);

/// The same of a position without a PD: by another paper, or by the row of a list or box of a chart
/// (`entry`, its index) that alone tells of it.
std::string position_id(const Record& paper, const Identity& identity,
                        std::optional<std::size_t> entry);

}  // namespace secondlook
