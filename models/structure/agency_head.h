// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the papers lead up to the head of an agency, and who that is.
#pragma once
#include <cstddef>
#include <optional>

#include "models/structure/executive_structure.h"
#include "models/structure/structure_words.h"

namespace secondlook {

/// The head of the tree that has most of the posts and executives, if its title or unit is that of
/// an agency's head: the top of one office's chart is none.
std::optional<std::size_t> agency_head(const ExecutiveStructure& structure,
                                       const Organization& organization,
                                       const StructureWords& words);

}  // namespace secondlook
