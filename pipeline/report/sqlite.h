// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite behind values that close themselves and errors that are results.
#pragma once
#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "models/result.h"

namespace secondlook {

struct StatementFinalize {
  void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
};
struct DatabaseClose {
  void operator()(sqlite3* database) const noexcept { sqlite3_close_v2(database); }
};

/// A value as a column holds it; text is printable already.
using SqlValue = std::variant<std::monostate, std::int64_t, double, std::string_view>;

/// A prepared statement. Columns and parameters count from 0.
class Statement {
 public:
  /// Binds all parameters anew. Text is made printable on the way in.
  template <class... Values>
  Statement& bind(const Values&... values) {
    sqlite3_reset(statement_.get());
    int at = 0;
    (bind_one(++at, values), ...);
    return *this;
  }
  /// The same where the number of parameters is not known before.
  void bind_all(const std::vector<std::variant<std::string, std::int64_t>>& values);
  /// On to the next row; false when there is none left.
  Result<bool> step();
  /// For a statement without rows.
  template <class... Values>
  Result<void> run(const Values&... values) {
    return bind(values...).step().map([](bool) {});
  }

  /// For a statement without rows, of values that live until it has run.
  Result<void> run_all(std::span<const SqlValue> values);

  bool is_null(int column) const;
  std::string text(int column) const;  // empty for NULL
  std::int64_t integer(int column) const;
  double real(int column) const;
  std::optional<std::string> optional_text(int column) const;
  std::optional<std::int64_t> optional_integer(int column) const;

 private:
  friend class Database;
  Statement(sqlite3_stmt* statement, std::string where);
  void bind_one(int at, std::string_view text);
  void bind_one(int at, const char* text) { bind_one(at, std::string_view(text)); }
  void bind_one(int at, const std::string& text) { bind_one(at, std::string_view(text)); }
  void bind_one(int at, double number) { sqlite3_bind_double(statement_.get(), at, number); }
  void bind_one(int at, std::int64_t number) { sqlite3_bind_int64(statement_.get(), at, number); }
  void bind_one(int at, int number) { sqlite3_bind_int64(statement_.get(), at, number); }
  template <class T>
  void bind_one(int at, const std::optional<T>& value) {
    if (value)
      bind_one(at, *value);
    else
      sqlite3_bind_null(statement_.get(), at);
  }

  std::unique_ptr<sqlite3_stmt, StatementFinalize> statement_;
  std::string where_;  // the database's path, for problems
};

class Database {
 public:
  enum class Access { read, create };
  static Result<Database> open(const std::filesystem::path& path, Access access);
  /// One or several statements without parameters and rows.
  Result<void> run(const std::string& sql);
  Result<Statement> prepare(std::string_view sql);

 private:
  Database() = default;
  Problem problem() const;
  std::unique_ptr<sqlite3, DatabaseClose> database_;
  std::string where_;
};

/// Calls `each` with the statement on every row. Where it gives a Result, the first Problem ends
/// it.
template <class Each>
Result<void> each_row(Statement& statement, Each each) {
  while (true) {
    const auto more = statement.step();
    if (!more) return tl::unexpected(more.error());
    if (!*more) return {};
    if constexpr (std::is_void_v<decltype(each(std::as_const(statement)))>)
      each(std::as_const(statement));
    else if (auto done = each(std::as_const(statement)); !done)
      return done;
  }
}
template <class Each>
Result<void> each_row(Result<Statement>& statement, Each each) {
  if (!statement) return tl::unexpected(statement.error());
  return each_row(*statement, std::move(each));
}
template <class Each>
Result<void> each_row(Result<Statement>&& statement, Each each) {
  return each_row(statement, std::move(each));
}

}  // namespace secondlook
