// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/decisions/decision_log.h"

#include <optional>
#include <string>
#include <utility>

namespace secondlook {
namespace {

constexpr const char* kTables = R"sql(
CREATE TABLE IF NOT EXISTS decision_log(
  entry INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  position_id TEXT NOT NULL,
  round TEXT NOT NULL CHECK (round IN ('first','second','joint','adjudication')),
  action TEXT NOT NULL CHECK (action IN ('agree','change','desk-audit','not-a-position',
                                         'wrong-link','note','assign','undo')),
  changes TEXT NOT NULL DEFAULT '{}',
  reason TEXT NOT NULL DEFAULT '',
  undoes INTEGER REFERENCES decision_log(entry),
  rules TEXT NOT NULL,
  version TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS decisions_by_position ON decision_log(position_id, entry);
CREATE TRIGGER IF NOT EXISTS decision_log_is_not_changed BEFORE UPDATE ON decision_log
  BEGIN SELECT raise(ABORT, 'the decision log is not changed'); END;
CREATE TRIGGER IF NOT EXISTS decision_log_is_not_cut BEFORE DELETE ON decision_log
  BEGIN SELECT raise(ABORT, 'the decision log is not cut'); END;
CREATE TABLE IF NOT EXISTS review_sample(
  position_id TEXT, drawn_at TEXT, seed INTEGER, stratum TEXT, PRIMARY KEY(position_id, drawn_at));
)sql";

constexpr const char* kColumns =
    "SELECT entry, at, reviewer, position_id, round, action, changes, reason, undoes, rules,"
    " version FROM decision_log ";

LogEntry entry_at(const Statement& row) {
  LogEntry entry;
  entry.entry = row.integer(0);
  entry.at = row.text(1);
  entry.reviewer = row.text(2);
  entry.position_id = row.text(3);
  // The table admits no other words; what another program wrote as changes may be anything.
  entry.round = round_named(row.text(4)).value_or(Round::first);
  entry.action = action_named(row.text(5)).value_or(Action::note);
  entry.changes = nlohmann::json::parse(row.text(6), nullptr, /*allow_exceptions=*/false);
  if (!entry.changes.is_object()) entry.changes = nlohmann::json::object();
  entry.reason = row.text(7);
  entry.undoes = row.optional_integer(8);
  entry.rules = row.text(9);
  entry.version = row.text(10);
  return entry;
}

Result<bool> has_table(Database& database, std::string_view table) {
  auto statement =
      database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
  if (!statement) return tl::unexpected(statement.error());
  return statement->bind(table).step();
}

Result<void> drop_write_ahead_log(Database& database, const std::filesystem::path& path) {
  auto statement = database.prepare("PRAGMA journal_mode = DELETE");
  if (!statement) return tl::unexpected(statement.error());
  const auto row = statement->step();
  if (!row) return tl::unexpected(row.error());
  if (!*row || statement->text(0) != "delete")
    return tl::unexpected(
        Problem{Problem::Kind::unmet_need, path.string(), "another program is using it"});
  return {};
}

Result<void> carry_log(Database& from, Database& to) {
  auto insert = to.prepare("INSERT INTO decision_log VALUES(?,?,?,?,?,?,?,?,?,?,?)");
  if (!insert) return tl::unexpected(insert.error());
  return each_entry(from, [&](const LogEntry& entry) {
    return insert->run(entry.entry, entry.at, entry.reviewer, entry.position_id, name(entry.round),
                       name(entry.action), entry.changes.dump(), entry.reason, entry.undoes,
                       entry.rules, entry.version);
  });
}

Result<void> carry_samples(Database& from, Database& to) {
  auto select = from.prepare(
      "SELECT position_id, drawn_at, seed, stratum FROM review_sample"
      " ORDER BY drawn_at, position_id");
  if (!select) return tl::unexpected(select.error());
  auto insert = to.prepare("INSERT INTO review_sample VALUES(?,?,?,?)");
  if (!insert) return tl::unexpected(insert.error());
  return each_row(*select, [&](const Statement& row) {
    return insert->run(row.text(0), row.text(1), row.integer(2), row.text(3));
  });
}

}  // namespace

Result<void> create_decision_tables(Database& review) { return review.run(kTables); }

Result<std::int64_t> append(Database& review, const LogEntry& entry) {
  auto insert = review.prepare(
      "INSERT INTO decision_log(at, reviewer, position_id, round, action, changes, reason, undoes,"
      " rules, version) VALUES(?,?,?,?,?,?,?,?,?,?) RETURNING entry");
  if (!insert) return tl::unexpected(insert.error());
  const auto row =
      insert
          ->bind(entry.at, entry.reviewer, entry.position_id, name(entry.round), name(entry.action),
                 entry.changes.dump(), entry.reason, entry.undoes, entry.rules, entry.version)
          .step();
  if (!row) return tl::unexpected(row.error());
  const std::int64_t number = insert->integer(0);
  return insert->step().map([&](bool) { return number; });
}

Result<void> each_entry(Database& review,
                        const std::function<Result<void>(const LogEntry&)>& each) {
  auto select = review.prepare(std::string(kColumns) + "ORDER BY entry");
  if (!select) return tl::unexpected(select.error());
  return each_row(*select, [&](const Statement& row) { return each(entry_at(row)); });
}

Result<std::vector<LogEntry>> entries_of(Database& review, std::string_view position_id) {
  auto select = review.prepare(std::string(kColumns) + "WHERE position_id = ? ORDER BY entry");
  if (!select) return tl::unexpected(select.error());
  select->bind(position_id);
  std::vector<LogEntry> entries;
  const auto done = each_row(*select, [&](const Statement& row) -> Result<void> {
    entries.push_back(entry_at(row));
    return {};
  });
  if (!done) return tl::unexpected(done.error());
  return entries;
}

Result<void> carry_decisions(const std::filesystem::path& former, Database& to) {
  std::error_code error;
  if (!std::filesystem::exists(former, error)) return {};
  auto from = Database::open(former, Database::Access::create);
  if (!from) return tl::unexpected(from.error());
  if (auto done = drop_write_ahead_log(*from, former); !done) return done;
  const auto logged = has_table(*from, "decision_log");
  if (!logged) return tl::unexpected(logged.error());
  if (*logged)
    if (auto done = carry_log(*from, to); !done) return done;
  const auto sampled = has_table(*from, "review_sample");
  if (!sampled) return tl::unexpected(sampled.error());
  return *sampled ? carry_samples(*from, to) : Result<void>{};
}

}  // namespace secondlook
