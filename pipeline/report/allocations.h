// SPDX-License-Identifier: GPL-3.0-or-later
// The SES, SL and ST positions of a review: what they are on paper, and what the papers support.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "models/organization.h"
#include "models/result.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// "SES", "SL" or "ST"; "GS" for everything else that is known, which is no allocation; empty where
/// the pay plan is not known.
std::string_view allocation_category(std::string_view pay_plan);

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

/// A post that a chart or a staffing list shows as vacant.
struct VacantPost {
  std::string title, classified, position_number, path, organization, category;
  std::string file;  // where it is told
  int page = 1;
  std::string position_id;  // empty where no position of the review is this post
};

struct Allocations {
  std::vector<AllocatedPosition> positions;  // by organization, then by id
  std::vector<VacantPost> vacancies;
  std::vector<std::string> organizations;  // those that positions and vacancies are counted under
};

/// `ids` are those of the positions that the posts are linked to by index. `path` is filled, but
/// not `organization`.
std::vector<VacantPost> executive_vacancies(const Organization& organization,
                                            const std::vector<std::string>& ids);

/// Positions are counted under the largest unit in which they differ, so that all of one department
/// are told apart by bureau.
Result<Allocations> read_allocations(Database& review, std::vector<VacantPost> vacancies);

}  // namespace secondlook
