// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of things that structure.jsonl tells of, as a reader is shown them.
#pragma once
#include <string>
#include <string_view>

namespace secondlook {

/// "one-over-one-chain" to "Chiefs one over one". A kind that has no words yet keeps its own.
std::string structure_kind_words(std::string_view kind);

}  // namespace secondlook
