// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/open_review.h"

#include "pipeline/report/review_database.h"

namespace secondlook {

Result<Database> open_review(const std::filesystem::path& folder, Database::Access access) {
  const std::filesystem::path path = folder / "review.db";
  if (!std::filesystem::exists(path))
    return tl::unexpected(Problem{Problem::Kind::unreadable, folder.string(),
                                  "is not a review folder: it has no review.db"});
  auto database = Database::open(path, access);
  if (!database) return database;
  // It may be served meanwhile, and a decision be on its way to the disk.
  if (auto set = database->run("PRAGMA busy_timeout = 5000"); !set)
    return tl::unexpected(set.error());
  auto version = database->prepare("PRAGMA user_version");
  if (!version) return tl::unexpected(version.error());
  const auto row = version->step();
  if (!row) return tl::unexpected(row.error());
  if (version->integer(0) != kReviewSchemaVersion)
    return tl::unexpected(Problem{Problem::Kind::unsupported, path.string(),
                                  "was written by another version of secondlook"});
  return database;
}

}  // namespace secondlook
