// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/database_rows.h"

#include <vector>

#include "pipeline/report/printable.h"

namespace secondlook {
namespace {

enum class Type : std::uint8_t { null, integer, real, text };

bool read(Unpacker& unpacker, SqlValue& value) {
  Type type{};
  if (!unpacker.read(type)) return false;
  switch (type) {
    case Type::null:
      value = std::monostate();
      return true;
    case Type::integer:
      return unpacker.read(value.emplace<std::int64_t>());
    case Type::real:
      return unpacker.read(value.emplace<double>());
    case Type::text:
      return unpacker.view(value.emplace<std::string_view>());
  }
  return false;
}

}  // namespace

void DatabaseRows::add_value(std::string_view text) {
  packer_.add(Type::text);
  packer_.add(printable(text));
}

void DatabaseRows::add_value(double number) {
  packer_.add(Type::real);
  packer_.add(number);
}

void DatabaseRows::add_value(std::int64_t number) {
  packer_.add(Type::integer);
  packer_.add(number);
}

void DatabaseRows::add_value(std::nullopt_t) { packer_.add(Type::null); }

Result<void> DatabaseRows::for_each(std::string_view bytes, const Each& each) {
  const Problem damaged{Problem::Kind::unreadable, "rows of a position", "are cut short"};
  Unpacker unpacker(bytes);
  std::vector<SqlValue> values;
  while (!unpacker.at_end()) {
    std::string_view table;
    std::uint8_t count = 0;
    if (!unpacker.view(table) || !unpacker.read(count)) return tl::unexpected(damaged);
    values.resize(count);
    for (SqlValue& value : values)
      if (!read(unpacker, value)) return tl::unexpected(damaged);
    if (auto done = each(table, values); !done) return done;
  }
  return {};
}

}  // namespace secondlook
