// SPDX-License-Identifier: GPL-3.0-or-later
// Rows for the tables of a database, made on any thread and inserted later.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "models/result.h"
#include "pipeline/report/sqlite.h"
#include "pipeline/stages/packed.h"

namespace secondlook {

class DatabaseRows {
 public:
  /// Text is made printable on the way in.
  template <class... Values>
  void add(std::string_view table, const Values&... values) {
    packer_.add(table);
    packer_.add(static_cast<std::uint8_t>(sizeof...(values)));
    (add_value(values), ...);
  }

  const std::string& bytes() const { return packer_.bytes(); }

  /// The rows in their order, of bytes that were made so. Stops at the first Problem.
  using Each = std::function<Result<void>(std::string_view table, std::span<const SqlValue>)>;
  static Result<void> for_each(std::string_view bytes, const Each& each);

 private:
  void add_value(std::string_view text);
  void add_value(const char* text) { add_value(std::string_view(text)); }
  void add_value(const std::string& text) { add_value(std::string_view(text)); }
  void add_value(double number);
  void add_value(std::int64_t number);
  void add_value(int number) { add_value(std::int64_t{number}); }
  void add_value(std::nullopt_t);
  template <class T>
  void add_value(const std::optional<T>& value) {
    if (value)
      add_value(*value);
    else
      add_value(std::nullopt);
  }

  Packer packer_;
};

}  // namespace secondlook
