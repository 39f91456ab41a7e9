// SPDX-License-Identifier: GPL-3.0-or-later
// What the findings on a structure are made from, and what they have in common.
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/structure/executive_structure.h"
#include "models/structure/policy.h"
#include "models/structure/structure_finding.h"
#include "models/structure/structure_words.h"

namespace secondlook {

/// Viewed, not owned.
struct StructureAtHand {
  const ExecutiveStructure& structure;
  std::span<const StructuralFacts> facts;
  const StructurePolicy& policy;
  const StructureWords& words;
};

/// "Director, Office of Permits" or "Director (Office of Permits)", whichever the papers give.
std::string name_of(const ExecutiveStructure& structure, std::size_t post);

/// "A, B and C", at most so many of them by name.
std::string names_of(const ExecutiveStructure& structure, const std::vector<std::size_t>& posts);

/// "3 people", "1 person".
std::string people(int number);

/// A finding on these posts with their boxes and rows: all of the first one's, one of each other's.
/// Its confidence is that of the least sure line between them.
StructureFinding finding_on(const ExecutiveStructure& structure, std::string_view kind,
                            std::vector<std::size_t> posts);

}  // namespace secondlook
