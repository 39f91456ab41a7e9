// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/printable_path.h"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace secondlook {
namespace {

bool can_be_shown(UChar32 c) {
  switch (u_charType(c)) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:  // among them the marks that turn the direction of writing
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
      return false;
    default:
      return c >= 0;  // negative: malformed UTF-8
  }
}

}  // namespace

std::string printable_path(std::string_view name) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(name.data());
  const auto length = static_cast<std::int32_t>(name.size());
  std::string text;
  for (std::int32_t i = 0; i < length;) {
    const std::int32_t begin = i;
    UChar32 c = 0;
    U8_NEXT(bytes, i, length, c);
    const std::string_view character = name.substr(begin, i - begin);
    if (c == '\\') {
      text += "\\\\";
    } else if (can_be_shown(c)) {
      text += character;
    } else {
      for (const char byte : character)
        text += fmt::format("\\x{:02X}", static_cast<unsigned char>(byte));
    }
  }
  return text;
}

std::string repetition_mark(int n) { return fmt::format("\\#{}", n); }

}  // namespace secondlook
