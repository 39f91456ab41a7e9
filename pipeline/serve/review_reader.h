// SPDX-License-Identifier: GPL-3.0-or-later
// Connections to a served review.db that only read, handed to one request at a time.
#pragma once
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <vector>

#include "models/result.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

class ReviewReader {
 public:
  static Result<ReviewReader> open(const std::filesystem::path& review_db, int connections);
  ReviewReader(ReviewReader&& other) noexcept : free_(std::move(other.free_)) {}

  /// Waits for a connection that is free and calls `work` with it. What it reads is of one moment
  /// only within one statement.
  template <class Work>
  auto read(Work work) {
    Lent lent(*this);
    return work(lent.database);
  }

  /// Gives up the connections; none may be lent.
  void close() { free_.clear(); }

 private:
  struct Lent {
    explicit Lent(ReviewReader& from);
    ~Lent();
    ReviewReader& reader;
    Database database;
  };
  ReviewReader() = default;

  std::mutex mutex_;
  std::condition_variable returned_;
  std::vector<Database> free_;
};

}  // namespace secondlook
