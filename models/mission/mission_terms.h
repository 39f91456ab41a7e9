// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which a priority is found again in a position's papers, and by which acts a position
// serves it.
#pragma once
#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "models/comparison_words.h"
#include "models/mission/alignment.h"
#include "models/mission/word_meanings.h"
#include "models/pattern_set.h"
#include "models/sentence/grammar.h"

namespace secondlook {

/// Loaded from data/lexicons/mission_terms.yaml and word_meanings.txt.
struct MissionTerms {
  // By its stems, joined by blanks, each word or words of a class of near synonyms, with the name
  // of the class: "=permit" for "licens". Of a word whose stem is a common one, see as_written().
  std::map<std::string, std::string, std::less<>> classes;
  std::size_t longest = 1;             // stems that one of them has
  WordSet common_stems;                // that say nothing of what a priority or the work is about
  std::array<Grammar, 4> verbs;        // by AlignmentRole
  std::vector<AlignmentRole> phrases;  // beside their patterns, by index
  PatternSet phrase_patterns;
  PatternSet capability_patterns;  // behind them a plan names a capability
  WordMeanings meanings;
};

}  // namespace secondlook
