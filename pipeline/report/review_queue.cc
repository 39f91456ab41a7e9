// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/review_queue.h"

namespace secondlook {
namespace {

std::optional<int> grade_at(const Statement& row, int column) {
  return row.is_null(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

Result<std::vector<QueuedFinding>> findings_of(Statement& statement, const std::string& id) {
  std::vector<QueuedFinding> findings;
  auto done = each_row(statement.bind(id), [&](const Statement&) -> Result<void> {
    findings.push_back({statement.text(0), statement.text(1), statement.text(2)});
    return {};
  });
  if (!done) return tl::unexpected(done.error());
  return findings;
}

Result<std::map<std::string, std::int64_t>> tally(Database& database, std::string_view sql) {
  auto statement = database.prepare(sql);
  if (!statement) return tl::unexpected(statement.error());
  std::map<std::string, std::int64_t> counts;
  auto done = each_row(*statement, [&](const Statement&) -> Result<void> {
    counts[statement->text(0)] = statement->integer(1);
    return {};
  });
  if (!done) return tl::unexpected(done.error());
  return counts;
}

std::int64_t sum(const std::map<std::string, std::int64_t>& counts) {
  std::int64_t total = 0;
  for (const auto& [word, number] : counts) total += number;
  return total;
}

}  // namespace

Result<void> each_position(Database& database, const Each<QueuedPosition>& each) {
  auto positions = database.prepare(
      "SELECT rank, position_id, title, pay_plan, series, pd_number, organization, supervisory,"
      " supported, grade, priority FROM queue ORDER BY rank");
  if (!positions) return tl::unexpected(positions.error());
  auto findings = database.prepare(
      "SELECT rule, severity, summary FROM findings WHERE position_id = ? ORDER BY ordinal");
  if (!findings) return tl::unexpected(findings.error());
  return each_row(*positions, [&](const Statement& row) -> Result<void> {
    QueuedPosition position{row.integer(0), row.text(1),      row.text(2),  row.text(3),
                            row.text(4),    row.text(5),      row.text(6),  row.text(7),
                            row.text(8),    grade_at(row, 9), row.real(10), {}};
    auto found = findings_of(*findings, position.id);
    if (!found) return tl::unexpected(found.error());
    position.findings = std::move(*found);
    return each(position);
  });
}

Result<void> each_finding(Database& database, const Each<ListedFinding>& each) {
  auto rows = database.prepare(
      "SELECT p.position_id, p.pd_number, p.title, p.pay_plan, p.series, p.grade, f.rule,"
      " f.severity, f.summary, f.citation, e.path, e.quote, e.page"
      " FROM positions p JOIN findings f ON f.position_id = p.position_id"
      " LEFT JOIN evidence e ON e.position_id = f.position_id AND e.subject = 'finding'"
      " AND e.item = CAST(f.ordinal AS TEXT) AND e.ordinal = 1"
      " ORDER BY p.priority DESC, p.position_id, f.ordinal");
  if (!rows) return tl::unexpected(rows.error());
  return each_row(*rows, [&](const Statement&) {
    return each({rows->text(0), rows->text(1), rows->text(2), rows->text(3), rows->text(4),
                 rows->optional_integer(5), rows->text(6), rows->text(7), rows->text(8),
                 rows->text(9), rows->text(10), rows->text(11), rows->optional_integer(12)});
  });
}

Result<void> each_input(Database& database, std::string_view outcome,
                        const Each<ListedInput>& each) {
  auto rows = database.prepare(
      "SELECT path, sha256, media_type, outcome, reason, bytes, pages, ocr_pages, positions"
      " FROM inputs WHERE ?1 = '' OR outcome = ?1 ORDER BY path, rowid");
  if (!rows) return tl::unexpected(rows.error());
  rows->bind(outcome);
  return each_row(*rows, [&](const Statement&) {
    return each({rows->text(0), rows->text(1), rows->text(2), rows->text(3), rows->text(4),
                 rows->integer(5), rows->integer(6), rows->integer(7), rows->integer(8)});
  });
}

Result<ReviewCounts> count(Database& database) {
  ReviewCounts counts;
  auto outcomes = tally(database, "SELECT outcome, count(*) FROM inputs GROUP BY outcome");
  if (!outcomes) return tl::unexpected(outcomes.error());
  counts.files_by_outcome = std::move(*outcomes);
  counts.files = sum(counts.files_by_outcome);
  auto sums = tally(database,
                    "SELECT 'bytes', ifnull(sum(bytes), 0) FROM inputs"
                    " UNION ALL SELECT 'pages', ifnull(sum(pages), 0) FROM inputs"
                    " WHERE outcome <> 'duplicate'"
                    " UNION ALL SELECT 'ocr_pages', ifnull(sum(ocr_pages), 0) FROM inputs"
                    " WHERE outcome <> 'duplicate'"
                    " UNION ALL SELECT 'positions', count(*) FROM positions");
  if (!sums) return tl::unexpected(sums.error());
  counts.bytes = (*sums)["bytes"];
  counts.pages = (*sums)["pages"];
  counts.ocr_pages = (*sums)["ocr_pages"];
  counts.positions = (*sums)["positions"];
  auto severities = tally(database, "SELECT severity, count(*) FROM findings GROUP BY severity");
  if (!severities) return tl::unexpected(severities.error());
  counts.findings_by_severity = std::move(*severities);
  counts.findings = sum(counts.findings_by_severity);
  auto rules = tally(database, "SELECT rule, count(*) FROM findings GROUP BY rule");
  if (!rules) return tl::unexpected(rules.error());
  counts.findings_by_rule = std::move(*rules);
  return counts;
}

}  // namespace secondlook
