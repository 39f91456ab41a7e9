// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/workbench_tables.h"

#include <vector>

#include "pipeline/decisions/decision_log.h"
#include "pipeline/decisions/standing_decisions.h"
#include "pipeline/sha256.h"

namespace secondlook {
namespace {

// One narrow row a position, in rank order, so that a filter over 100,000 positions reads few
// pages; `words` is what a search looks in, apart for the same reason.
constexpr const char* kTables = R"sql(
DROP TABLE IF EXISTS workbench_queue;
DROP TABLE IF EXISTS workbench_words;
DROP TABLE IF EXISTS workbench_findings;
CREATE TABLE workbench_queue(
  rank INTEGER PRIMARY KEY, position_id TEXT NOT NULL, pay_plan TEXT, grade INTEGER,
  organization TEXT NOT NULL, supported TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'open', first TEXT NOT NULL DEFAULT '',
  second TEXT NOT NULL DEFAULT '', adjudicator TEXT NOT NULL DEFAULT '',
  assigned TEXT NOT NULL DEFAULT '');
INSERT INTO workbench_queue(rank, position_id, pay_plan, grade, organization, supported)
  SELECT rank, position_id, pay_plan, grade, lower('// ' || ifnull(organization, '') || ' /'), supported FROM queue;
CREATE UNIQUE INDEX workbench_by_position ON workbench_queue(position_id);
CREATE INDEX workbench_by_status ON workbench_queue(status, rank);
CREATE INDEX workbench_by_grade ON workbench_queue(pay_plan, grade, rank);
CREATE INDEX workbench_by_assigned ON workbench_queue(assigned, rank);
CREATE TABLE workbench_words(rank INTEGER PRIMARY KEY, words TEXT NOT NULL);
INSERT INTO workbench_words
  SELECT rank, lower(ifnull(title, '') || char(10) || ifnull(organizational_title, '') || char(10)
    || ifnull(pay_plan, '') || '-' || ifnull(series, '') || '-' || ifnull(grade, '') || char(10)
    || ifnull(pd_number, '') || char(10) || position_id) FROM queue;
CREATE TABLE workbench_findings(
  rule TEXT NOT NULL, severity TEXT NOT NULL, rank INTEGER NOT NULL,
  PRIMARY KEY(rule, rank, severity)) WITHOUT ROWID;
INSERT OR IGNORE INTO workbench_findings
  SELECT f.rule, f.severity, q.rank FROM findings f JOIN workbench_queue q USING(position_id);
CREATE INDEX workbench_by_severity ON workbench_findings(severity, rank);
)sql";

std::string reviewer_of(const std::optional<LogEntry>& decision) {
  return decision ? decision->reviewer : std::string();
}

Result<std::vector<std::string>> logged_positions(Database& review) {
  auto select = review.prepare("SELECT DISTINCT position_id FROM decision_log");
  if (!select) return tl::unexpected(select.error());
  std::vector<std::string> ids;
  while (true) {
    const auto more = select->step();
    if (!more) return tl::unexpected(more.error());
    if (!*more) return ids;
    ids.push_back(select->text(0));
  }
}

}  // namespace

Result<void> make_workbench_tables(Database& review) {
  if (auto made = review.run(std::string("BEGIN IMMEDIATE;") + kTables); !made) {
    (void)review.run("ROLLBACK");
    return made;
  }
  const auto logged = logged_positions(review);
  if (!logged) return tl::unexpected(logged.error());
  for (const std::string& id : *logged)
    if (auto done = update_status(review, id); !done) return done;
  return review.run("COMMIT; ANALYZE;");
}

Result<void> update_status(Database& review, std::string_view position_id) {
  const auto entries = entries_of(review, position_id);
  if (!entries) return tl::unexpected(entries.error());
  const StandingDecisions standing = standing_decisions(*entries);
  auto update = review.prepare(
      "UPDATE workbench_queue SET status = ?, first = ?, second = ?, adjudicator = ?, assigned = ?"
      " WHERE position_id = ?");
  if (!update) return tl::unexpected(update.error());
  return update->run(name(standing.status()), reviewer_of(standing.first),
                     reviewer_of(standing.second), reviewer_of(standing.adjudication),
                     standing.assigned_to, position_id);
}

Result<std::string> standards_fingerprint(Database& review) {
  auto select =
      review.prepare("SELECT key, value FROM run WHERE key LIKE 'standard %' ORDER BY key");
  if (!select) return tl::unexpected(select.error());
  std::string all;
  while (true) {
    const auto more = select->step();
    if (!more) return tl::unexpected(more.error());
    if (!*more) return sha256_of(all);
    all += select->text(0) + " " + select->text(1) + "\n";
  }
}

}  // namespace secondlook
