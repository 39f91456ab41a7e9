// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/sqlite.h"

#include <iterator>

#include "pipeline/report/printable.h"

namespace secondlook {

Statement::Statement(sqlite3_stmt* statement, std::string where)
    : statement_(statement), where_(std::move(where)) {}

void Statement::bind_one(int at, std::string_view text) {
  const std::string clean = printable(text);
  sqlite3_bind_text64(statement_.get(), at, clean.data(), clean.size(), SQLITE_TRANSIENT,
                      SQLITE_UTF8);
}

void Statement::bind_all(const std::vector<std::variant<std::string, std::int64_t>>& values) {
  sqlite3_reset(statement_.get());
  int at = 0;
  for (const auto& value : values) {
    ++at;
    std::visit([&](const auto& known) { bind_one(at, known); }, value);
  }
}

Result<void> Statement::run_all(std::span<const SqlValue> values) {
  sqlite3_stmt* const to = statement_.get();
  sqlite3_reset(to);
  for (int at = 1; at <= std::ssize(values); ++at) {
    const SqlValue& value = values[static_cast<std::size_t>(at) - 1];
    if (const auto* text = std::get_if<std::string_view>(&value))
      sqlite3_bind_text64(to, at, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
    else if (const auto* integer = std::get_if<std::int64_t>(&value))
      sqlite3_bind_int64(to, at, *integer);
    else if (const auto* real = std::get_if<double>(&value))
      sqlite3_bind_double(to, at, *real);
    else
      sqlite3_bind_null(to, at);
  }
  auto done = step().map([](bool) {});
  sqlite3_reset(to);
  sqlite3_clear_bindings(to);
  return done;
}

Result<bool> Statement::step() {
  const int result = sqlite3_step(statement_.get());
  if (result == SQLITE_ROW) return true;
  if (result == SQLITE_DONE) return false;
  return tl::unexpected(Problem{Problem::Kind::unmet_need, where_,
                                sqlite3_errmsg(sqlite3_db_handle(statement_.get()))});
}

bool Statement::is_null(int column) const {
  return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

std::string Statement::text(int column) const {
  const auto* bytes = sqlite3_column_text(statement_.get(), column);
  const auto count = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
  return bytes ? std::string(reinterpret_cast<const char*>(bytes), count) : std::string();
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

double Statement::real(int column) const { return sqlite3_column_double(statement_.get(), column); }

std::optional<std::string> Statement::optional_text(int column) const {
  if (is_null(column)) return std::nullopt;
  return text(column);
}

std::optional<std::int64_t> Statement::optional_integer(int column) const {
  if (is_null(column)) return std::nullopt;
  return integer(column);
}

Result<Database> Database::open(const std::filesystem::path& path, Access access) {
  const int flags =
      access == Access::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  Database database;
  database.where_ = path.string();
  sqlite3* opened = nullptr;
  const int result =
      sqlite3_open_v2(database.where_.c_str(), &opened, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  database.database_.reset(opened);
  if (result != SQLITE_OK) return tl::unexpected(database.problem());
  return database;
}

Result<void> Database::run(const std::string& sql) {
  if (sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
    return tl::unexpected(problem());
  return {};
}

Result<Statement> Database::prepare(std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  const int result = sqlite3_prepare_v2(database_.get(), sql.data(), static_cast<int>(sql.size()),
                                        &statement, nullptr);
  if (result != SQLITE_OK) return tl::unexpected(problem());
  return Statement(statement, where_);
}

Problem Database::problem() const {
  return {Problem::Kind::unmet_need, where_,
          database_ ? sqlite3_errmsg(database_.get()) : "out of memory"};
}

}  // namespace secondlook
