// SPDX-License-Identifier: GPL-3.0-or-later
// review.db: everything that a review knows, to be asked with SQL.
#pragma once
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "models/result.h"
#include "models/review.h"
#include "pipeline/ingest/source_file.h"
#include "pipeline/report/run_record.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// Written to review.db as `user_version`; a reader refuses a number it does not know.
constexpr int kReviewSchemaVersion = 4;

/// A picture of a page, as it stands in the review folder.
struct StoredPage {
  std::string path;              // relative to the review folder: "pages/0f3a...-12.png"
  double width = 0, height = 0;  // points
  std::string reason;            // why there is no picture, `path` being empty then
};

/// A review.db in the making. All of it is one transaction, so the file is of use only after
/// `close`.
class ReviewDatabase {
 public:
  static Result<ReviewDatabase> create(const std::filesystem::path& path);

  Result<void> add(const ReviewedPosition& position);
  Result<void> add(const SourceFile& file);
  Result<void> add_page(const std::string& document_id, int page, const StoredPage& stored);
  Result<std::optional<StoredPage>> page(const std::string& document_id, int page);

  /// Adds what was run and builds the indexes that reading in rank order needs.
  Result<void> complete(const RunRecord& run);
  /// Ends the transaction.
  Result<void> close();

  Database& database() { return database_; }

 private:
  explicit ReviewDatabase(Database database) : database_(std::move(database)) {}
  Result<void> add_classification_evidence(const PositionFile& file);
  Result<void> add_papers(const PositionFile& file);
  Result<void> add_like(const ReviewedPosition& position);
  Result<void> add_duties(const PositionFile& file);
  Result<void> add_stated(const PositionFile& file);
  Result<void> add_formal_entries(const PositionFile& file);
  Result<void> add_findings(const ReviewedPosition& position);
  Result<void> add_evaluations(const ReviewedPosition& position);
  Result<void> add_evaluated_factor(const std::string& position_id, const std::string& standard,
                                    int ordinal, const FactorEvaluation& factor);
  Result<void> add_recommendation(const ReviewedPosition& position);
  Result<void> add_evidence(const std::string& position_id, std::string_view subject,
                            std::string_view item, const std::vector<Evidence>& evidence);
  template <class... Values>
  Result<void> insert(std::string_view table, const Values&... values);

  Database database_;
  std::map<std::string, Statement, std::less<>> inserts_;  // by table; gone before database_
};

}  // namespace secondlook
