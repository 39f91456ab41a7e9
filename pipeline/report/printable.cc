// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/printable.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace secondlook {
namespace {
bool is_plain(char c) { return (c >= ' ' && c <= '~') || c == '\n' || c == '\t'; }
}  // namespace

std::string printable(std::string_view text) {
  constexpr UChar32 kReplacement = 0xFFFD;
  std::string out;
  out.reserve(text.size());
  const auto length = static_cast<std::int64_t>(text.size());
  for (std::int64_t at = 0; at < length;) {
    // Nearly all of a paper is plain ASCII, which is taken over as it stands.
    const std::string_view rest = text.substr(static_cast<std::size_t>(at));
    const auto plain = std::ranges::find_if_not(rest, is_plain) - rest.begin();
    out.append(rest.substr(0, static_cast<std::size_t>(plain)));
    at += plain;
    if (at == length) break;
    UChar32 c = 0;
    U8_NEXT(text.data(), at, length, c);
    if (c < 0 || (c & 0xFFFE) == 0xFFFE) c = kReplacement;
    const bool control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0);
    if (control) continue;
    char bytes[U8_MAX_LENGTH];
    int count = 0;
    U8_APPEND_UNSAFE(bytes, count, c);
    out.append(bytes, static_cast<std::size_t>(count));
  }
  return out;
}

}  // namespace secondlook
