// SPDX-License-Identifier: GPL-3.0-or-later
// The unit that a position heads, or is the deputy head of, by its title.
#pragma once
#include <string>
#include <vector>

#include "models/link/likeness.h"
#include "models/link/link.h"

namespace secondlook {

/// The units that its titles name with a head, "Chief, Budget Branch", as title words joined; and
/// its own smallest unit where a title is "Branch Chief" and names none. Those of a deputy are told
/// apart from the head's.
std::vector<std::string> headed_units(const LinkItem& item, const Likeness& likeness,
                                      const LinkWords& words);

}  // namespace secondlook
