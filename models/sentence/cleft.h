// SPDX-License-Identifier: GPL-3.0-or-later
// "It is the Chief who signs", "It is the Board that adopts them": the clause behind "It is" is the
// main one, and what it puts first is its subject.
#pragma once
#include <cstddef>
#include <optional>

#include "models/sentence/predication.h"
#include "models/sentence/sentence.h"
#include "models/sentence/verb_group.h"

namespace secondlook {

/// The verb behind the pronoun at word `at`, where `before`, the predication that it stands in, is
/// "It is" and the pronoun goes back to what stands between; else nothing.
std::optional<VerbGroup> verb_of_cleft(const Sentence& sentence, const Predication& before,
                                       std::size_t at);

}  // namespace secondlook
