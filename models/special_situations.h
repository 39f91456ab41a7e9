// SPDX-License-Identifier: GPL-3.0-or-later
// The special situations of Factor 6 that the staff itself shows, whatever words a paper has for
// them: shifts, a work force that swells and shrinks, work above the base level.
#pragma once
#include <cstddef>
#include <map>
#include <span>
#include <string>

#include "models/supervisory_scope.h"
#include "models/tagged_text.h"

namespace secondlook {

/// By id ("SS-2"), with the clause that tells it; the number of clauses where the figures of the
/// whole staff do. `base` is the grade of the base level.
std::map<std::string, std::size_t> situations_of_staff(const SupervisoryScope& scope,
                                                       std::span<const Clause> clauses, int base);

}  // namespace secondlook
