// SPDX-License-Identifier: GPL-3.0-or-later
// inconsistent-with-like-positions: nearly the same duties elsewhere in the archive are classified
// otherwise.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/comparison_words.h"
#include "models/finding.h"
#include "models/general_rules.h"
#include "models/minhash.h"
#include "models/position.h"

namespace secondlook {

/// What the duties on supervising say: of whom, how many, how much of the time.
struct SupervisoryDuties {
  std::vector<std::string> words;  // sorted, each once
  std::vector<int> figures;        // in order, without percentages and numbering
  double percent = 0;              // of working time
};

/// What the comparison needs of a position whose papers are no longer at hand.
struct LikePosition {
  std::string id;
  DutiesSignature duties;
  std::string title, pd_number, pay_plan;
  std::vector<std::string> series;
  std::optional<int> grade;
  std::vector<Evidence> classification;  // where the paper says so
  std::vector<Evidence> duty;            // its largest duty
  std::string leads;  // "supervisory", "deputy", "leader" or "", by its classification
  SupervisoryDuties supervision;
  bool developmental = false;  // it leads up to a higher grade, by its own words
};

LikePosition like_position(const std::string& id, const PositionDescription& position,
                           const ComparisonWords& words);

struct LikePositionFinding {
  std::size_t position = 0;  // index into the group
  Finding finding;
};

/// One group of models/like_positions.h, in its order. Found at those that are not classified as
/// most of the group are; at all where no classification prevails.
std::vector<LikePositionFinding> inconsistent_with_like_positions(
    std::span<const LikePosition> group, const ComparisonWords& words, const GeneralRules& general);

}  // namespace secondlook
