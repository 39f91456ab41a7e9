// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/review_reader.h"

#include <utility>

namespace secondlook {
namespace {

Database taken_from(std::vector<Database>& free) {
  Database database = std::move(free.back());
  free.pop_back();
  return database;
}

}  // namespace

Result<ReviewReader> ReviewReader::open(const std::filesystem::path& review_db, int connections) {
  ReviewReader reader;
  for (int i = 0; i < connections; ++i) {
    auto database = Database::open(review_db, Database::Access::read);
    if (!database) return tl::unexpected(database.error());
    if (auto ready = database->run("PRAGMA busy_timeout = 5000"); !ready)
      return tl::unexpected(ready.error());
    reader.free_.push_back(std::move(*database));
  }
  return reader;
}

ReviewReader::Lent::Lent(ReviewReader& from)
    : reader(from), database([&] {
        std::unique_lock lock(from.mutex_);
        from.returned_.wait(lock, [&] { return !from.free_.empty(); });
        return taken_from(from.free_);
      }()) {}

ReviewReader::Lent::~Lent() {
  {
    const std::lock_guard lock(reader.mutex_);
    reader.free_.push_back(std::move(database));
  }
  reader.returned_.notify_one();
}

}  // namespace secondlook
