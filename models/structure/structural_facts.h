// SPDX-License-Identifier: GPL-3.0-or-later
// What the structure of an agency is judged by of each reviewed position. It is small, as it is
// held for the whole archive.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/deputy.h"
#include "models/evidence.h"
#include "models/identity.h"
#include "models/position.h"
#include "models/review.h"

namespace secondlook {

/// What was found on one of the executive criteria.
struct ShownCriterion {
  std::string criterion;  // "A" to "E"; "LEVEL", "RESEARCH"
  std::string level;      // "met", "not-met" or "not-shown"
  std::string reason;
  std::vector<Evidence> evidence;
};

/// What the papers themselves say of the position's staff.
struct ClaimedStaff {
  std::optional<int> employees;  // Federal ones, directly or through others
  std::optional<double> percent_of_time;
  bool supervises = false;
  bool assistants_only = false;  // nobody but personal assistants
  bool none = false;             // the papers say that there is nobody to supervise
  DeputyStanding::Kind deputy = DeputyStanding::Kind::none;
  std::vector<Evidence> evidence;
};

/// Of positions other than ES, SL, ST and GS-15, on paper or as supported, there are no criteria,
/// duties, like positions and evidence of staff.
struct StructuralFacts {
  std::string id;
  Identity identity;         // as classified on paper
  std::string recommended;   // pay plan that the papers support; empty where they support none
  double confidence = 0;     // 0..1, that it is right
  std::optional<int> grade;  // that the papers support
  std::string summary;       // of the recommendation, a sentence or two
  std::vector<ShownCriterion> criteria;
  ClaimedStaff staff;
  std::vector<Duty> duties;
  std::vector<LikeNeighbour> like;  // with nearly the same duties
  std::vector<Evidence> evidence;   // where title and pay plan stand
  // Who was appraised in it last, and as what; of executives' positions alone.
  Identity appraised;
  std::vector<Evidence> appraised_evidence;  // where that appraisal tells of its period or rating
};

/// An executive's allocation: Senior Executive Service, senior level, scientific or professional,
/// or Executive Schedule.
bool is_executive_plan(std::string_view pay_plan);

StructuralFacts structural_facts(const ReviewedPosition& position);

}  // namespace secondlook
