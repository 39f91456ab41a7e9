// SPDX-License-Identifier: GPL-3.0-or-later
// What a rater gives a position: a category for each item that is rated.
#pragma once
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "pipeline/agreement/agreement_report.h"
#include "pipeline/decisions/decision.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// By item: {"fes-1": "1-7", "grade": "12", "pay-plan": "GS"}.
using Ratings = std::map<std::string, std::string>;

/// What a reviewer gives it who decided so, seeing `review`'s ratings; none where the decision
/// rates nothing.
Ratings ratings_of(const Decision& decision, const Ratings& review);

/// Pairs of ratings, one rater's beside the other's, item by item.
class RatingPairs {
 public:
  /// Items that both have rated.
  void add(const Ratings& first, const Ratings& second);
  std::vector<ItemAgreement> agreements(const Standards& standards) const;

 private:
  std::map<std::string, std::vector<std::pair<std::string, std::string>>> pairs_;
};

}  // namespace secondlook
