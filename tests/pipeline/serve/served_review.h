// SPDX-License-Identifier: GPL-3.0-or-later
// A review of a few invented positions, made to be served.
#pragma once
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "pipeline/decisions/decision_log.h"
#include "pipeline/serve/workbench_tables.h"
#include "tests/pipeline/report/sample_review.h"

namespace secondlook::made {

inline ReviewedPosition clerk() {
  ReviewedPosition position = engineer();
  position.file.id = "clerk-11112222";
  Classification& classified = position.file.description.classified;
  classified.title->value = "Office <script>alert(1)</script> Clerk";
  classified.series = {stated<std::string>("0303")};
  classified.grade = stated(5);
  classified.organization = {stated<std::string>("Department of Examples"),
                             stated<std::string>("Division of Letters")};
  position.findings.erase(position.findings.begin());  // leaves "papers-missing"
  position.priority = 0.4;
  return position;
}

/// Three positions: the engineer, the clerk, and one of which nothing is known.
inline void write_served_review(const std::filesystem::path& out) {
  write_review(out, {evaluated_engineer(), clerk(), unknown("nothing-33334444", 0.1)});
}

inline Database database_of(const std::filesystem::path& out) {
  auto database = Database::open(out / "review.db", Database::Access::create);
  EXPECT_TRUE(database);
  EXPECT_TRUE(database->run("PRAGMA busy_timeout = 5000"));
  return std::move(*database);
}

inline std::string value_in(Database& database, const std::string& sql) {
  auto statement = database.prepare(sql);
  EXPECT_TRUE(statement) << sql;
  if (!statement || !statement->step().value_or(false)) return {};
  return statement->text(0);
}

}  // namespace secondlook::made
