// SPDX-License-Identifier: GPL-3.0-or-later
// One conclusion of the review, with both its halves: the words relied on and the rule they were
// held to.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "models/evidence.h"

namespace secondlook {

enum class Severity { info, low, medium, high };

struct Finding {
  std::string rule;  // a rule name of the contract: "points-arithmetic"
  Severity severity = Severity::info;
  std::string summary;             // one or two sentences for a classifier, with the figures
  std::string citation;            // the passage of the standard
  std::vector<Evidence> evidence;  // empty only when the finding is that nothing was found
  bool operator==(const Finding&) const = default;
};

/// Whether that is a rule name of the contract.
bool is_finding_rule(std::string_view rule);

/// "high", "medium", "low" or "info".
std::string_view name(Severity severity);

}  // namespace secondlook
