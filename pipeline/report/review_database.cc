// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/review_database.h"

#include <fmt/format.h>

#include "pipeline/decisions/decision_log.h"
#include "pipeline/report/classification_text.h"

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

std::optional<int> low(const std::optional<Stated<std::pair<int, int>>>& range) {
  return range ? std::optional(range->value.first) : std::nullopt;
}
std::optional<int> high(const std::optional<Stated<std::pair<int, int>>>& range) {
  return range ? std::optional(range->value.second) : std::nullopt;
}

std::string joined_tags(const std::vector<std::string>& tags) {
  std::string all;
  for (const std::string& tag : tags) all += (all.empty() ? "" : " ") + tag;
  return all;
}

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

template <class... Values>
Result<void> ReviewDatabase::insert(std::string_view table, const Values&... values) {
  auto prepared = inserts_.find(table);
  if (prepared == inserts_.end()) {
    std::string sql = "INSERT INTO " + std::string(table) + " VALUES(?";
    for (std::size_t i = 1; i < sizeof...(values); ++i) sql += ",?";
    auto statement = database_.prepare(sql + ")");
    if (!statement) return tl::unexpected(statement.error());
    prepared = inserts_.emplace(table, std::move(*statement)).first;
  }
  return prepared->second.run(values...);
}

Result<void> ReviewDatabase::add(const ReviewedPosition& position) {
  const PositionFile& file = position.file;
  const Classification& classified = file.description.classified;
  const StatedEvaluation& stated = file.description.stated;
  const auto done =
      insert("positions", file.id, value_of(classified.title), value_of(classified.pay_plan),
             joined_series(classified), value_of(classified.grade), value_of(classified.pd_number),
             joined_organization(classified), value_of(classified.supervisory),
             value_of(classified.organizational_title), value_of(classified.flsa),
             value_of(stated.total_points), value_of(stated.grade), low(stated.point_range),
             high(stated.point_range), position.priority);
  return done.and_then([&] { return add_classification_evidence(file); })
      .and_then([&] { return add_papers(file); })
      .and_then([&] { return add_like(position); })
      .and_then([&] { return add_duties(file); })
      .and_then([&] { return add_stated(file); })
      .and_then([&] { return add_formal_entries(file); })
      .and_then([&] { return add_findings(position); })
      .and_then([&] { return add_recommendation(position); })
      .and_then([&] { return add_evaluations(position); });
}

Result<void> ReviewDatabase::add_classification_evidence(const PositionFile& file) {
  const Classification& classified = file.description.classified;
  const std::pair<const char*, std::vector<Evidence>> items[] = {
      {"title", evidence_of(classified.title)},
      {"pay_plan", evidence_of(classified.pay_plan)},
      {"series", evidence_of(classified.series)},
      {"grade", evidence_of(classified.grade)},
      {"pd_number", evidence_of(classified.pd_number)},
      {"organization", evidence_of(classified.organization)},
      {"supervisory", evidence_of(classified.supervisory)},
      {"organizational_title", evidence_of(classified.organizational_title)},
      {"flsa", evidence_of(classified.flsa)}};
  for (const auto& [item, evidence] : items)
    if (auto done = add_evidence(file.id, "classified", item, evidence); !done) return done;
  return {};
}

Result<void> ReviewDatabase::add_papers(const PositionFile& file) {
  int ordinal = 0;
  for (const LinkedPaper& linked : file.papers) {
    const Record& paper = linked.record;
    auto done =
        insert("documents", file.id, ++ordinal, paper.document_id, paper.path, name(paper.kind),
               paper.first_page, paper.last_page, paper.ocr_pages, linked.confidence,
               linked.doubtful ? 1 : 0, fmt::format("{}", fmt::join(linked.reasons, "; ")));
    if (!done) return done;
  }
  return {};
}

Result<void> ReviewDatabase::add_like(const ReviewedPosition& position) {
  int ordinal = 0;
  for (const LikeNeighbour& other : position.like)
    if (auto done = insert("like_positions", position.file.id, ++ordinal, other.position_id,
                           other.likeness);
        !done)
      return done;
  return {};
}

Result<void> ReviewDatabase::add_duties(const PositionFile& file) {
  int ordinal = 0;
  for (const Duty& duty : file.description.duties) {
    auto done =
        insert("duties", file.id, ++ordinal, duty.text, duty.percent, joined_tags(duty.tags))
            .and_then([&] {
              return add_evidence(file.id, "duty", std::to_string(ordinal), duty.evidence);
            });
    if (!done) return done;
  }
  return {};
}

Result<void> ReviewDatabase::add_stated(const PositionFile& file) {
  const StatedEvaluation& stated = file.description.stated;
  int ordinal = 0;
  for (const StatedFactor& factor : stated.factors) {
    const auto level = factor.level.empty() ? std::nullopt : std::optional(factor.level);
    auto done = insert("stated_factors", file.id, ++ordinal, factor.factor, level, factor.points)
                    .and_then([&] {
                      return add_evidence(file.id, "factor", factor.factor, factor.evidence);
                    });
    if (!done) return done;
  }
  return add_evidence(file.id, "stated", "total_points", evidence_of(stated.total_points))
      .and_then([&] { return add_evidence(file.id, "stated", "grade", evidence_of(stated.grade)); })
      .and_then([&] {
        return add_evidence(file.id, "stated", "point_range", evidence_of(stated.point_range));
      });
}

Result<void> ReviewDatabase::add_formal_entries(const PositionFile& file) {
  int ordinal = 0;
  for (const FormalEntry& entry : file.description.formal_entries) {
    auto done =
        insert("formal_entries", file.id, ++ordinal, entry.caption, entry.date,
               entry.signed_by_someone ? 1 : 0)
            .and_then([&] {
              return add_evidence(file.id, "formal", std::to_string(ordinal), entry.evidence);
            });
    if (!done) return done;
  }
  return {};
}

Result<void> ReviewDatabase::add_findings(const ReviewedPosition& position) {
  int ordinal = 0;
  for (const Finding& finding : position.findings) {
    auto done = insert("findings", position.file.id, ++ordinal, finding.rule,
                       name(finding.severity), finding.summary, finding.citation)
                    .and_then([&] {
                      return add_evidence(position.file.id, "finding", std::to_string(ordinal),
                                          finding.evidence);
                    });
    if (!done) return done;
  }
  return {};
}

Result<void> ReviewDatabase::add_recommendation(const ReviewedPosition& position) {
  const Recommendation& recommended = position.recommended;
  const auto plan =
      recommended.pay_plan.empty() ? std::nullopt : std::optional(recommended.pay_plan);
  auto done = insert("recommendations", position.file.id, plan, recommended.grade,
                     recommended.confidence, recommended.summary);
  int ordinal = 0;
  for (const std::string& question : position.desk_audit_questions)
    if (done) done = insert("desk_audit_questions", position.file.id, ++ordinal, question);
  return done;
}

Result<void> ReviewDatabase::add_evaluations(const ReviewedPosition& position) {
  int ordinal = 0;
  for (const Evaluation& evaluation : position.evaluations) {
    const auto plan =
        evaluation.pay_plan.empty() ? std::nullopt : std::optional(evaluation.pay_plan);
    auto done = insert("evaluations", position.file.id, ++ordinal, evaluation.standard,
                       evaluation.applies ? 1 : 0, evaluation.why, evaluation.points,
                       evaluation.grade, evaluation.grade_low, evaluation.grade_high, plan);
    int factors = 0;
    for (const auto* list : {&evaluation.factors, &evaluation.considerations})
      for (const FactorEvaluation& factor : *list)
        if (done)
          done = add_evaluated_factor(position.file.id, evaluation.standard, ++factors, factor);
    if (!done) return done;
  }
  return {};
}

Result<void> ReviewDatabase::add_evaluated_factor(const std::string& position_id,
                                                  const std::string& standard, int ordinal,
                                                  const FactorEvaluation& factor) {
  auto done =
      insert("evaluated_factors", position_id, standard, ordinal, factor.factor, factor.level,
             factor.points, factor.confidence, factor.reason, factor.level_below,
             factor.level_above, factor.citation, factor.citation_below, factor.citation_above);
  int missing = 0;
  for (const std::string& text : factor.missing_for_next)
    if (done)
      done = insert("missing_for_next", position_id, standard, factor.factor, ++missing, text);
  return done.and_then([&] {
    return add_evidence(position_id, "evaluation", standard + "-" + factor.factor, factor.evidence);
  });
}

Result<void> ReviewDatabase::add_evidence(const std::string& position_id, std::string_view subject,
                                          std::string_view item,
                                          const std::vector<Evidence>& evidence) {
  int ordinal = 0;
  for (const Evidence& one : evidence) {
    auto done =
        insert("evidence", position_id, subject, item, ++ordinal, one.document_id, one.path,
               one.page, one.box.x0, one.box.y0, one.box.x1, one.box.y1, one.quote, one.assertion);
    if (!done) return done;
  }
  return {};
}

Result<void> ReviewDatabase::add(const SourceFile& file) {
  return insert("inputs", file.path, file.sha256, static_cast<std::int64_t>(file.bytes),
                file.media_type, name(file.outcome), file.reason, file.pages, file.ocr_pages,
                file.positions);
}

Result<void> ReviewDatabase::add_page(const std::string& document_id, int page,
                                      const StoredPage& stored) {
  return insert("page_images", document_id, page, stored.path, stored.width, stored.height,
                stored.reason);
}

Result<std::optional<StoredPage>> ReviewDatabase::page(const std::string& document_id, int page) {
  auto statement = database_.prepare(
      "SELECT path, width, height, reason FROM page_images WHERE document_id = ? AND page = ?");
  if (!statement) return tl::unexpected(statement.error());
  const auto found = statement->bind(document_id, page).step();
  if (!found) return tl::unexpected(found.error());
  if (!*found) return std::nullopt;
  return StoredPage{statement->text(0), statement->real(1), statement->real(2), statement->text(3)};
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
