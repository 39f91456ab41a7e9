// SPDX-License-Identifier: GPL-3.0-or-later
// A factor of the Supervisory Guide put at one of its levels.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "models/evaluation.h"
#include "models/standard.h"

namespace secondlook {

/// Pieces of evidence shown for a factor at most.
constexpr std::size_t kMostEvidence = 6;
/// Confidence where the papers show nothing of a factor.
constexpr double kAssumed = 0.35;

/// The index into Factor::levels; 0 where the level is not of the factor.
std::size_t index_of_level(const Factor& factor, const std::string& level);

/// `level` is an index into Factor::levels; one past the last stands for the last.
FactorEvaluation at_level(const Factor& factor, std::size_t level, double confidence,
                          std::string reason);

/// No level: what it rests on is not in the papers.
FactorEvaluation not_shown(const Factor& factor, std::string reason);

/// Tells what the next level asks for, unless something is told already.
void add_next_level(FactorEvaluation& result, const Factor& factor);

/// As much of it as there is room for.
void add_evidence(FactorEvaluation& result, const std::vector<Evidence>& more);

}  // namespace secondlook
