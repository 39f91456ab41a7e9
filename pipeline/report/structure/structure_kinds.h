// SPDX-License-Identifier: GPL-3.0-or-later
// The stable words of structure.jsonl and proposals.jsonl, as a reader is shown them.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "models/structure/scenario.h"

namespace secondlook {

struct StructureKind {
  std::string_view kind, heading, explains;
};

/// In the order in which an executive looks at them.
std::span<const StructureKind> structure_kinds();

/// "one-over-one-chain" to "Chains of one over one". A kind without words keeps its own.
std::string kind_heading(std::string_view kind);

/// "Redesignate to SL".
std::string_view choice_words(Choice choice);

}  // namespace secondlook
