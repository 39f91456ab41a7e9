// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a whole review that its overview draws.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "models/result.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// Positions by their gravest finding.
struct GravestCounts {
  static constexpr std::array<const char*, 4> kSeverities{"high", "medium", "low", "info"};
  std::array<std::int64_t, 4> flagged{};  // as kSeverities
  std::int64_t unflagged = 0;

  std::int64_t all_flagged() const;
  std::int64_t all() const { return all_flagged() + unflagged; }
};

/// Positions that are classified the one and come out as the other.
struct GradePair {
  int on_paper = 0, supported = 0;
  std::int64_t positions = 0;
};
struct PayPlanPair {
  std::string on_paper, supported;  // empty where the papers do not tell
  std::int64_t positions = 0;
};

/// What is counted under one name: a rule or an organization.
struct NamedCounts {
  std::string name;
  GravestCounts counts;
  bool is_below_another = false;  // a unit, and of a position at least a larger unit is told too
};

struct ReviewOverview {
  static constexpr int kConfidenceSteps = 10;

  std::int64_t positions = 0;
  std::vector<GradePair> grades;  // of positions that have both
  std::vector<PayPlanPair> pay_plans;
  std::vector<NamedCounts> rules, organizations;  // most flagged positions first
  // Of what the papers support, where they support something: [0, 0.1), [0.1, 0.2), ... 1.
  std::array<std::int64_t, kConfidenceSteps> confidence{};
};

Result<ReviewOverview> read_overview(Database& review);

}  // namespace secondlook
