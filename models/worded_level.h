// SPDX-License-Identifier: GPL-3.0-or-later
// A factor of the Supervisory Guide that papers tell in words, and not by numbers or by lists: how
// far the work reaches, with whom the supervisor deals, and what for.
#pragma once
#include <span>

#include "models/evaluation.h"
#include "models/level_words.h"
#include "models/running_text.h"
#include "models/signs.h"
#include "models/standard.h"
#include "models/statement_words.h"
#include "models/tagged_text.h"

namespace secondlook {

/// What a paper has to say of one factor.
struct Telling {
  std::span<const Clause> paper;    // all of it
  std::span<const Clause> clauses;  // that may show the factor; parts of the paper
  bool by_section = false;  // of those, the words of the factor's own section alone tell of it
  int base = 0;             // grade of the base level, 0 where unknown
};

/// The paper's words, and those of known levels.
struct PaperWording {
  const StatementWords& paper;
  const LevelWordLists& levels;
};

/// The likeliest level by the signs seen, by all the words that tell of the factor, by those of the
/// paper as a whole, whose work is told in the words of its rank, and by the grade of the work that
/// is directed. `words.levels` has under the factor's id the words that tell of it, and under that
/// id with
/// "-paper" those of whole papers. Without words the level is that of the signs; no level where
/// there are none of these either.
FactorEvaluation worded_level(const RunningText& text, const Telling& telling, const Factor& factor,
                              const SignTable& table, const PaperWording& words);

}  // namespace secondlook
