// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses within a clause that tell what its act is about, though somebody else acts in them:
// "directs engineers who judge whether wells will hold".
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

#include "models/tagged_text.h"

namespace secondlook {

/// The byte of the clause's text at which the one begins that leads to the word at `at`, with
/// "who", "which", "how" or their like. Nothing where none does, or where a comma stands before it
/// or on the way: behind one, "which the Director signs" only adds what others do.
std::optional<std::size_t> restricting_clause(std::string_view text, std::size_t at);

/// Whether one is in a part of the clause that is not told of the incumbent.
bool has_restricting_clause(const Clause& clause);

}  // namespace secondlook
