// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that hold a position's papers against each other, and against what charts and staffing
// lists show of it.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/finding.h"
#include "models/position_file.h"
#include "models/standing.h"
#include "models/supervisory_scope.h"
#include "pipeline/check/double_counted.h"
#include "pipeline/check/paper_pages.h"
#include "pipeline/check/pd_outdated.h"
#include "pipeline/check/statement_conflict.h"
#include "pipeline/review_rules.h"

namespace secondlook {

/// What a position's papers say, as far as they are compared.
struct ComparedPapers {
  const PositionFile* file = nullptr;             // never null
  const SupervisoryScope* supervision = nullptr;  // by the description; null where there is none
  const std::optional<Standing>* standing = nullptr;  // never null
  std::span<const Peer> peers;                        // the supervisors beside it
  std::span<const PaperPages> pages;                  // of all papers that are linked without doubt
  std::span<const ClassifyingPaper> classifying;      // the description first
  std::span<const DatedPaper> dated;                  // others than the description
  std::optional<std::string> reference_date;          // see reference_date in pd_outdated.h
};

/// In the order of the checks.
std::vector<Finding> check_papers(const ComparedPapers& papers, const ReviewRules& rules);

}  // namespace secondlook
