// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/structure/scenario_rows.h"

#include <string_view>

namespace secondlook {
namespace {

constexpr const char* kPosts = R"sql(
CREATE TABLE structure_posts(
  post INTEGER PRIMARY KEY, position_id TEXT NOT NULL, title TEXT NOT NULL,
  category TEXT NOT NULL, supervisor INTEGER, people INTEGER NOT NULL, executive INTEGER NOT NULL);
)sql";
constexpr const char* kVacancies = R"sql(
CREATE TABLE vacant_posts(
  vacancy INTEGER PRIMARY KEY, title TEXT NOT NULL, classified TEXT NOT NULL,
  position_number TEXT NOT NULL, path TEXT NOT NULL, category TEXT NOT NULL, file TEXT NOT NULL,
  page INTEGER NOT NULL, also TEXT NOT NULL, doubt TEXT NOT NULL, position_id TEXT NOT NULL);
)sql";

Result<bool> has_table(Database& review, std::string_view table) {
  auto select = review.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
  if (!select) return tl::unexpected(select.error());
  return select->bind(table).step();
}

std::optional<std::int64_t> number(const std::optional<std::size_t>& index) {
  return index ? std::optional(static_cast<std::int64_t>(*index)) : std::nullopt;
}

}  // namespace

Result<void> write_scenario_posts(Database& review, const std::vector<ScenarioPost>& posts) {
  if (auto made = review.run(kPosts); !made) return made;
  auto insert = review.prepare("INSERT INTO structure_posts VALUES(?,?,?,?,?,?,?)");
  if (!insert) return tl::unexpected(insert.error());
  for (std::size_t i = 0; i < posts.size(); ++i) {
    const ScenarioPost& post = posts[i];
    const auto done =
        insert->run(static_cast<std::int64_t>(i), post.position_id, post.title, post.category,
                    number(post.supervisor), post.people, post.executive ? 1 : 0);
    if (!done) return done;
  }
  return {};
}

Result<void> write_vacancies(Database& review, const std::vector<VacantPost>& vacancies) {
  if (auto made = review.run(kVacancies); !made) return made;
  auto insert = review.prepare("INSERT INTO vacant_posts VALUES(NULL,?,?,?,?,?,?,?,?,?,?)");
  if (!insert) return tl::unexpected(insert.error());
  for (const VacantPost& one : vacancies) {
    const auto done =
        insert->run(one.title, one.classified, one.position_number, one.path, one.category,
                    one.file, one.page, one.also, one.doubt, one.position_id);
    if (!done) return done;
  }
  return {};
}

Result<std::vector<ScenarioPost>> read_scenario_posts(Database& review) {
  std::vector<ScenarioPost> posts;
  const auto there = has_table(review, "structure_posts");
  if (!there) return tl::unexpected(there.error());
  if (!*there) return posts;
  auto rows = review.prepare(
      "SELECT position_id, title, category, supervisor, people, executive FROM structure_posts"
      " ORDER BY post");
  const auto done = each_row(rows, [&](const Statement& row) {
    const auto supervisor = row.optional_integer(3);
    posts.push_back({.position_id = row.text(0),
                     .title = row.text(1),
                     .organization = {},
                     .category = row.text(2),
                     .counted = false,
                     .supervisor = supervisor ? std::optional(static_cast<std::size_t>(*supervisor))
                                              : std::nullopt,
                     .people = static_cast<int>(row.integer(4)),
                     .executive = row.integer(5) != 0});
  });
  if (!done) return tl::unexpected(done.error());
  // The file may have been written to by others.
  for (ScenarioPost& post : posts)
    if (post.supervisor && *post.supervisor >= posts.size()) post.supervisor.reset();
  return posts;
}

Result<std::vector<VacantPost>> read_vacancies(Database& review) {
  std::vector<VacantPost> vacancies;
  const auto there = has_table(review, "vacant_posts");
  if (!there) return tl::unexpected(there.error());
  if (!*there) return vacancies;
  auto rows = review.prepare(
      "SELECT title, classified, position_number, path, category, file, page, also, doubt,"
      " position_id FROM vacant_posts ORDER BY vacancy");
  const auto done = each_row(rows, [&](const Statement& row) {
    VacantPost one;
    one.title = row.text(0);
    one.classified = row.text(1);
    one.position_number = row.text(2);
    one.path = row.text(3);
    one.category = row.text(4);
    one.file = row.text(5);
    one.page = static_cast<int>(row.integer(6));
    one.also = row.text(7);
    one.doubt = row.text(8);
    one.position_id = row.text(9);
    vacancies.push_back(std::move(one));
  });
  if (!done) return tl::unexpected(done.error());
  return vacancies;
}

}  // namespace secondlook
