// SPDX-License-Identifier: GPL-3.0-or-later
// A position's papers to what the review concludes about it.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/document.h"
#include "models/mission/mission_matcher.h"
#include "models/review.h"
#include "models/standing.h"
#include "pipeline/check/double_counted.h"
#include "pipeline/compare_positions.h"
#include "pipeline/review_rules.h"
#include "pipeline/survey.h"

namespace secondlook {

/// A paper linked to the position, with the document that holds it.
struct PaperAtHand {
  const SurveyedPaper* surveyed = nullptr;  // never null
  const Document* document = nullptr;       // never null
  double confidence = 1;                    // of the link, 0..1
  std::vector<std::string> reasons;         // for the link, for a person
  bool doubtful = false;
  std::vector<std::size_t> entries;  // boxes of the chart or rows of the list that are linked
};

/// What the rest of the archive says about the position.
struct PositionContext {
  std::optional<Standing> standing;  // where a chart or a list shows it
  std::vector<Peer> peers;           // the supervisors beside it there
  LikeComparison like;
  std::optional<std::vector<Duty>> nearest_duties;  // of the one that is most like it
  std::optional<std::string> reference_date;        // see pipeline/check/pd_outdated.h
  const MissionMatcher* mission = nullptr;          // null where no priorities are known
};

/// `papers` are in the order in which they count: the description that the position is judged by
/// first. A position without a description has the classification that its other papers tell, and
/// no evaluation. A pure function of its arguments.
ReviewedPosition judge_position(std::span<const PaperAtHand> papers, const PositionContext& context,
                                const ReviewRules& rules);

}  // namespace secondlook
