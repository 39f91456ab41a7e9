// SPDX-License-Identifier: GPL-3.0-or-later
// Our evaluations against the classifiers' decisions.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "models/agreement/agreement.h"

namespace secondlook {

/// How two raters agree on one thing: a factor's level, the grade, the pay plan.
struct ItemAgreement {
  std::string item;  // "fes-1", "grade", "pay-plan"
  bool ordered = false;
  RatingTable table;
  std::optional<Estimate> percent, kappa, ac1;
  std::optional<Estimate> weighted_kappa, ac2;  // of what is ordered
};

/// What the classifiers said of the findings of one rule.
struct RulePrecision {
  std::string rule;
  int confirmed = 0, rejected = 0;
  std::optional<Estimate> precision;  // with Wilson's interval
};

struct SampledStratum {
  std::string name;
  int unflagged = 0, drawn = 0, decided = 0, missed = 0;
};

/// The last sample that was drawn from the positions without a flag.
struct SampleResult {
  std::string drawn_at;  // empty where none was drawn
  std::int64_t seed = 0;
  std::vector<SampledStratum> strata;
  SampledStratum all;
  std::optional<Estimate> missed_share;  // of those decided, with Clopper and Pearson's interval
};

struct AgreementReport {
  int positions = 0, decided = 0;
  std::map<std::string, int> actions;         // of the decisions that hold: "agree"
  std::vector<ItemAgreement> with_review;     // first rater: the review
  std::vector<ItemAgreement> between_rounds;  // first and second reviewer, before they talked
  int decided_twice = 0, differed = 0;        // positions
  int adjudicated = 0, joint = 0;             // of those that differed, how they were settled
  std::vector<RulePrecision> rules;
  SampleResult sample;
};

}  // namespace secondlook
