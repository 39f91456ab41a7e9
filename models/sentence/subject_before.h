// SPDX-License-Identifier: GPL-3.0-or-later
// The subject of a verb, from the words before it.
#pragma once
#include <cstddef>
#include <optional>

#include "models/sentence/predication.h"
#include "models/sentence/sentence_so_far.h"
#include "models/sentence/verb_group.h"

namespace secondlook {

/// Indexes of the words.
struct Subject {
  std::size_t begin = 0, end = 0;  // of the noun phrase; empty where it is left out
  std::size_t opens = 0;           // where the predication begins
  Predication::Place place = Predication::Place::main;
  std::size_t opener = 0;  // the relative, where there is one
};

/// The subject of `verb`, behind what has been read so far; nothing where it is not likely to be a
/// finite verb there.
std::optional<Subject> subject_before(const SentenceSoFar& so_far, const VerbGroup& verb);

}  // namespace secondlook
