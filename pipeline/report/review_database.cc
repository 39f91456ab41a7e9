// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/review_database.h"

#include "pipeline/decisions/decision_log.h"
#include "pipeline/report/database_rows.h"

namespace secondlook {
namespace {

// `ordinal` counts from 1 in the order of the paper or of the review. `evidence.subject` says what
// an item supports and `item` which one: ('classified', 'grade'), ('duty', '3'),
// ('factor', 'fes-1'), ('stated', 'total_points'), ('formal', '1'), ('finding', '2'),
// ('evaluation', 'gssg-3').
constexpr const char* kTables = R"sql(
CREATE TABLE run(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE positions(
  position_id TEXT PRIMARY KEY, title TEXT, pay_plan TEXT, series TEXT, grade INTEGER,
  pd_number TEXT, organization TEXT, supervisory TEXT, organizational_title TEXT, flsa TEXT,
  stated_total_points INTEGER, stated_grade INTEGER,
  stated_points_from INTEGER, stated_points_to INTEGER, priority REAL NOT NULL);
CREATE TABLE documents(
  position_id TEXT NOT NULL, ordinal INTEGER NOT NULL, document_id TEXT NOT NULL,
  path TEXT NOT NULL, kind TEXT NOT NULL, first_page INTEGER NOT NULL,
  last_page INTEGER NOT NULL, ocr_pages INTEGER NOT NULL, link_confidence REAL NOT NULL,
  link_doubtful INTEGER NOT NULL, link_reasons TEXT NOT NULL);
CREATE TABLE like_positions(
  position_id TEXT NOT NULL, ordinal INTEGER NOT NULL, like_position_id TEXT NOT NULL,
  likeness REAL NOT NULL);
CREATE TABLE duties(
  position_id TEXT NOT NULL, ordinal INTEGER NOT NULL, text TEXT NOT NULL, percent REAL,
  tags TEXT NOT NULL);
CREATE TABLE stated_factors(
  position_id TEXT NOT NULL, ordinal INTEGER NOT NULL, factor TEXT NOT NULL, level TEXT,
  points INTEGER);
CREATE TABLE formal_entries(
  position_id TEXT NOT NULL, ordinal INTEGER NOT NULL, caption TEXT NOT NULL, date TEXT,
  signed INTEGER NOT NULL);
CREATE TABLE findings(
  position_id TEXT NOT NULL, ordinal INTEGER NOT NULL, rule TEXT NOT NULL,
  severity TEXT NOT NULL, summary TEXT NOT NULL, citation TEXT NOT NULL);
CREATE TABLE recommendations(
  position_id TEXT PRIMARY KEY, pay_plan TEXT, grade INTEGER, confidence REAL NOT NULL,
  summary TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE evaluations(
  position_id TEXT NOT NULL, ordinal INTEGER NOT NULL, standard TEXT NOT NULL,
  applies INTEGER NOT NULL, why TEXT NOT NULL, points INTEGER, grade INTEGER, grade_low INTEGER,
  grade_high INTEGER, pay_plan TEXT);
CREATE TABLE evaluated_factors(
  position_id TEXT NOT NULL, standard TEXT NOT NULL, ordinal INTEGER NOT NULL,
  factor TEXT NOT NULL, level TEXT NOT NULL, points INTEGER NOT NULL, confidence REAL NOT NULL,
  reason TEXT NOT NULL, level_below TEXT NOT NULL, level_above TEXT NOT NULL,
  citation TEXT NOT NULL, citation_below TEXT NOT NULL, citation_above TEXT NOT NULL);
CREATE TABLE missing_for_next(
  position_id TEXT NOT NULL, standard TEXT NOT NULL, factor TEXT NOT NULL,
  ordinal INTEGER NOT NULL, text TEXT NOT NULL);
CREATE TABLE desk_audit_questions(
  position_id TEXT NOT NULL, ordinal INTEGER NOT NULL, text TEXT NOT NULL);
CREATE TABLE evidence(
  position_id TEXT NOT NULL, subject TEXT NOT NULL, item TEXT NOT NULL, ordinal INTEGER NOT NULL,
  document_id TEXT NOT NULL, path TEXT NOT NULL, page INTEGER NOT NULL,
  x0 REAL NOT NULL, y0 REAL NOT NULL, x1 REAL NOT NULL, y1 REAL NOT NULL,
  quote TEXT NOT NULL, assertion TEXT NOT NULL);
CREATE TABLE inputs(
  path TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, media_type TEXT NOT NULL,
  outcome TEXT NOT NULL, reason TEXT NOT NULL, pages INTEGER NOT NULL,
  ocr_pages INTEGER NOT NULL, positions INTEGER NOT NULL);
CREATE TABLE page_images(
  document_id TEXT NOT NULL, page INTEGER NOT NULL, path TEXT NOT NULL, width REAL NOT NULL,
  height REAL NOT NULL, reason TEXT NOT NULL, PRIMARY KEY(document_id, page)) WITHOUT ROWID;
CREATE VIEW queue AS
  SELECT row_number() OVER (ORDER BY priority DESC, positions.position_id) AS rank, positions.*,
    CASE WHEN recommendations.pay_plan IS NULL THEN ''
      WHEN recommendations.grade IS NULL THEN recommendations.pay_plan
      ELSE printf('%s-%02d', recommendations.pay_plan, recommendations.grade) END AS supported
  FROM positions LEFT JOIN recommendations USING(position_id);
)sql";

constexpr const char* kIndexes = R"sql(
CREATE INDEX positions_by_priority ON positions(priority DESC, position_id);
CREATE INDEX positions_by_pd_number ON positions(pd_number);
CREATE INDEX documents_by_position ON documents(position_id, ordinal);
CREATE INDEX documents_by_document ON documents(document_id);
CREATE INDEX like_by_position ON like_positions(position_id, ordinal);
CREATE INDEX duties_by_position ON duties(position_id, ordinal);
CREATE INDEX stated_factors_by_position ON stated_factors(position_id, ordinal);
CREATE INDEX formal_entries_by_position ON formal_entries(position_id, ordinal);
CREATE INDEX findings_by_position ON findings(position_id, ordinal);
CREATE INDEX findings_by_rule ON findings(rule);
CREATE INDEX evaluations_by_position ON evaluations(position_id, ordinal);
CREATE INDEX evaluated_factors_by_position ON evaluated_factors(position_id, standard, ordinal);
CREATE INDEX missing_by_factor ON missing_for_next(position_id, standard, factor, ordinal);
CREATE INDEX questions_by_position ON desk_audit_questions(position_id, ordinal);
CREATE INDEX evidence_by_item ON evidence(position_id, subject, item, ordinal);
CREATE INDEX inputs_by_path ON inputs(path);
)sql";

// Until it is moved into place the file may be lost at any time, so it needs no journal of its own.
constexpr const char* kOpening = R"sql(
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA application_id = 0x534c7276;
)sql";  // "SLrv"

}  // namespace

Result<ReviewDatabase> ReviewDatabase::create(const std::filesystem::path& path) {
  auto database = Database::open(path, Database::Access::create);
  if (!database) return tl::unexpected(database.error());
  const std::string version = "PRAGMA user_version = " + std::to_string(kReviewSchemaVersion) + ";";
  auto ready = database->run(kOpening + version + "BEGIN;" + kTables);
  if (ready) ready = create_decision_tables(*database);
  if (!ready) return tl::unexpected(ready.error());
  return ReviewDatabase(std::move(*database));
}

Result<Statement*> ReviewDatabase::insertion(std::string_view table, std::size_t values) {
  auto prepared = inserts_.find(table);
  if (prepared == inserts_.end()) {
    std::string sql = "INSERT INTO " + std::string(table) + " VALUES(?";
    for (std::size_t i = 1; i < values; ++i) sql += ",?";
    auto statement = database_.prepare(sql + ")");
    if (!statement) return tl::unexpected(statement.error());
    prepared = inserts_.emplace(table, std::move(*statement)).first;
  }
  return &prepared->second;
}

template <class... Values>
Result<void> ReviewDatabase::insert(std::string_view table, const Values&... values) {
  auto statement = insertion(table, sizeof...(values));
  if (!statement) return tl::unexpected(statement.error());
  return (*statement)->run(values...);
}

Result<void> ReviewDatabase::add_rows(std::string_view rows) {
  const std::scoped_lock lock(*use_);
  return DatabaseRows::for_each(
      rows, [this](std::string_view table, std::span<const SqlValue> values) -> Result<void> {
        auto statement = insertion(table, values.size());
        if (!statement) return tl::unexpected(statement.error());
        return (*statement)->run_all(values);
      });
}

Result<void> ReviewDatabase::add(const SourceFile& file) {
  return insert("inputs", file.path, file.sha256, static_cast<std::int64_t>(file.bytes),
                file.media_type, name(file.outcome), file.reason, file.pages, file.ocr_pages,
                file.positions);
}

Result<void> ReviewDatabase::add_page(const PageKey& page, const StoredPage& stored) {
  const std::scoped_lock lock(*use_);
  return insert("page_images", page.first, page.second, stored.path, stored.width, stored.height,
                stored.reason);
}

Result<std::map<PageKey, StoredPage>> ReviewDatabase::pages(const std::set<PageKey>& wanted) {
  const std::scoped_lock lock(*use_);
  auto statement = database_.prepare(
      "SELECT path, width, height, reason FROM page_images WHERE document_id = ? AND page = ?");
  if (!statement) return tl::unexpected(statement.error());
  std::map<PageKey, StoredPage> pages;
  for (const PageKey& page : wanted) {
    const auto found = statement->bind(page.first, page.second).step();
    if (!found) return tl::unexpected(found.error());
    if (*found)
      pages.emplace(page, StoredPage{statement->text(0), statement->real(1), statement->real(2),
                                     statement->text(3)});
  }
  return pages;
}

Result<void> ReviewDatabase::complete(const RunRecord& run) {
  auto done = insert("run", "version", run.version);
  for (const auto& [key, value] : run.settings)
    if (done) done = insert("run", "setting " + key, value);
  for (const auto& [file, sha256] : run.standards)
    if (done) done = insert("run", "standard " + file, sha256);
  return done.and_then([&] { return database_.run(kIndexes); });
}

Result<void> ReviewDatabase::close() {
  inserts_.clear();
  return database_.run("COMMIT");
}

}  // namespace secondlook
