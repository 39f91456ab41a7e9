// SPDX-License-Identifier: GPL-3.0-or-later
// The SES, SL and ST positions of a review: what they are on paper, and what the papers support.
#pragma once
#include <string>
#include <vector>

#include "models/result.h"
#include "pipeline/report/sqlite.h"
#include "pipeline/report/vacancies.h"

namespace secondlook {

struct AllocatedPosition {
  std::string id, title, pd_number, classified;  // "ES-0340"
  std::string path;                              // of organizational units, largest first
  std::string organization;                      // the unit it is counted under
  std::string on_paper, supported;               // categories
  double confidence = 0;                         // that the supported one is right
  std::string certainty;                         // "high", "medium", "low"; empty without one
  std::string after;                             // what it is counted as after the review
  std::string summary, findings;

  bool changes() const { return after != on_paper; }
  /// The papers support something else, but not surely enough to count it.
  bool is_uncertain() const { return !supported.empty() && supported != after; }
};

struct Allocations {
  std::vector<AllocatedPosition> positions;  // by organization, then by id
  std::vector<VacantPost> vacancies;
  std::vector<std::string> organizations;  // those that positions and vacancies are counted under
};

/// Positions are counted under the largest unit in which they differ, so that all of one department
/// are told apart by bureau.
Result<Allocations> read_allocations(Database& review, std::vector<VacantPost> vacancies);

}  // namespace secondlook
