// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which a priority is found again in a position's papers, and by which acts a position
// serves it.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "models/comparison_words.h"
#include "models/grammar.h"
#include "models/mission/alignment.h"
#include "models/pattern_set.h"

namespace secondlook {

using FieldId = std::uint16_t;  // index into MissionTerms::field_names

/// Loaded from data/lexicons/mission_terms.yaml and thesaurus.yaml.
struct MissionTerms {
  // By its stems, joined by blanks, each word or words of a class of near synonyms, with the name
  // of the class: "=permit" for "licens". Of a word whose stem is a common one, see as_written().
  std::map<std::string, std::string, std::less<>> classes;
  std::size_t longest = 1;  // stems that one of them has
  // By its stems likewise, the fields of government that a word belongs to.
  std::map<std::string, std::vector<FieldId>, std::less<>> fields;
  std::vector<std::string> field_names;
  std::size_t longest_of_field = 1;
  WordSet common_stems;                // that say nothing of what a priority or the work is about
  std::array<Grammar, 4> verbs;        // by AlignmentRole
  std::vector<AlignmentRole> phrases;  // beside their patterns, by index
  PatternSet phrase_patterns;
  PatternSet capability_patterns;  // behind them a plan names a capability
};

}  // namespace secondlook
