// SPDX-License-Identifier: GPL-3.0-or-later
// How far work of GS-12 and above is coordinated and integrated: Levels 6-4 to 6-6 of the
// Supervisory Guide.
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "models/level_words.h"
#include "models/statement_words.h"
#include "models/tagged_text.h"

namespace secondlook {

/// Indices into the levels of Factor 6.
constexpr std::size_t kSubstantialCoordination = 3, kExtensiveCoordination = 4,
                      kExceptionalCoordination = 5;
/// The lowest base level of which they are asked.
constexpr int kLowestOfExtensive = 12;

struct ProgramCoordination {
  std::size_t level = kSubstantialCoordination;
  double probability = 0;
};

/// The likeliest of the three by what the signs show (`by_signs`, one of the three), by what is
/// usual of the base level, 12 or higher, and by the words of the paper, held against those of
/// papers of known level (`known`): of the areas in which a supervisor's word carries weight papers
/// name few as the guide does.
ProgramCoordination program_coordination(std::size_t by_signs, int base, const WeighedWords& paper,
                                         const LevelWords& known);

/// The clauses whose words speak most for `level` rather than for `other`, as indices.
std::vector<std::size_t> clauses_speaking(std::span<const Clause> clauses,
                                          const StatementWords& words, const LevelWords& known,
                                          std::size_t level, std::size_t other, std::size_t most);

}  // namespace secondlook
