// SPDX-License-Identifier: GPL-3.0-or-later
// What the executive who signs has to know, on two pages.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "models/result.h"
#include "pipeline/report/allocations.h"
#include "pipeline/report/sqlite.h"
#include "pipeline/report/structure/briefing_facts.h"

namespace secondlook {

/// Allocations of one category, of the whole agency.
struct BriefedCategory {
  std::string category;
  int on_paper = 0, after = 0, uncertain = 0, vacant = 0;
};

struct BriefedPosition {
  std::string id, title, organization;
  std::vector<std::string> why;  // plain sentences, the weightiest first
  double weight = 0;
};

/// Findings of one kind.
struct BriefedKind {
  std::string kind, example;
  int number = 0;
  bool operator==(const BriefedKind&) const = default;
};

struct Briefing {
  std::int64_t files = 0, failed_files = 0, positions = 0;
  std::vector<BriefedCategory> categories;   // SES, SL, ST, GS
  std::vector<BriefedPosition> matter_most;  // at most ten
  std::vector<BriefedKind> kinds;            // as in structure_kinds
  std::optional<BriefedPriorities> priorities;
  // What the figures leave open, in positions.
  int changes = 0, uncertain = 0, without_conclusion = 0;
  std::int64_t without_description = 0, poorly_read = 0;
};

/// `review` holds all positions; its findings of single positions count, too.
Result<Briefing> read_briefing(Database& review, const Allocations& allocations,
                               const std::vector<BriefedFinding>& findings,
                               const MissionPriorities& priorities);

}  // namespace secondlook
