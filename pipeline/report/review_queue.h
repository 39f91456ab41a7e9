// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports read back out of review.db, in the order in which a classifier works.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "models/result.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// So many of a position's findings, the gravest, are told in the queue; its page has all.
constexpr std::size_t kFindingsInQueue = 3;

struct QueuedFinding {
  std::string rule, severity, summary;
};

/// A position in the queue. Empty text where a value is unknown.
struct QueuedPosition {
  std::int64_t rank = 0;  // from 1, the most doubtful first
  std::string id, title, pay_plan, series, pd_number, organization, supervisory;
  std::string supported;  // what the papers come to: "GS-12", "ES"
  std::optional<int> grade;
  double priority = 0;                  // 0..1
  std::vector<QueuedFinding> findings;  // gravest first
};

/// A finding with the position it is about and the first of its evidence.
struct ListedFinding {
  std::string position_id, pd_number, title, pay_plan, series;
  std::optional<std::int64_t> grade;
  std::string rule, severity, summary, citation;
  std::string path, quote;           // empty without evidence
  std::optional<std::int64_t> page;  // nothing without evidence
};

struct ListedInput {
  std::string path, sha256, media_type, outcome, reason;
  std::int64_t bytes = 0, pages = 0, ocr_pages = 0, positions = 0;
};

/// The figures of a review.
struct ReviewCounts {
  std::int64_t files = 0, bytes = 0;
  std::map<std::string, std::int64_t> files_by_outcome;
  std::int64_t pages = 0, ocr_pages = 0;  // of files that were read; duplicates count once
  std::int64_t positions = 0, findings = 0;
  std::map<std::string, std::int64_t> findings_by_severity, findings_by_rule;
};

template <class T>
using Each = std::function<Result<void>(const T&)>;

/// By priority, then by position id. Stops at the first Problem.
Result<void> each_position(Database& database, const Each<QueuedPosition>& each);
/// In the order of the queue, within a position the gravest first.
Result<void> each_finding(Database& database, const Each<ListedFinding>& each);
/// By path; of one outcome, or of all where `outcome` is empty.
Result<void> each_input(Database& database, std::string_view outcome,
                        const Each<ListedInput>& each);
Result<ReviewCounts> count(Database& database);

}  // namespace secondlook
