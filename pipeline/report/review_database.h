// SPDX-License-Identifier: GPL-3.0-or-later
// review.db: everything that a review knows, to be asked with SQL.
#pragma once
#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "models/result.h"
#include "pipeline/ingest/source_file.h"
#include "pipeline/report/page_images.h"
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
  bool operator==(const StoredPage&) const = default;
};

/// A review.db in the making. All of it is one transaction, so the file is of use only after
/// `close`. What adds rows is called on one thread at a time, in an order that its bytes follow;
/// `pages` may be asked on another meanwhile.
class ReviewDatabase {
 public:
  static Result<ReviewDatabase> create(const std::filesystem::path& path);

  /// Rows that are DatabaseRows' bytes: see position_rows.h.
  Result<void> add_rows(std::string_view rows);
  Result<void> add(const SourceFile& file);
  Result<void> add_page(const PageKey& page, const StoredPage& stored);
  /// Those of the pages that were added.
  Result<std::map<PageKey, StoredPage>> pages(const std::set<PageKey>& wanted);

  /// Adds what was run and builds the indexes that reading in rank order needs.
  Result<void> complete(const RunRecord& run);
  /// Ends the transaction.
  Result<void> close();

  Database& database() { return database_; }

 private:
  explicit ReviewDatabase(Database database) : database_(std::move(database)) {}
  Result<Statement*> insertion(std::string_view table, std::size_t values);
  template <class... Values>
  Result<void> insert(std::string_view table, const Values&... values);

  std::unique_ptr<std::mutex> use_ = std::make_unique<std::mutex>();  // of the database
  Database database_;
  std::map<std::string, Statement, std::less<>> inserts_;  // by table; gone before database_
};

}  // namespace secondlook
