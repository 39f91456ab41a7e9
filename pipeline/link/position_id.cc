// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/link/position_id.h"

#include <fmt/format.h>

#include <string_view>

namespace secondlook {
namespace {

constexpr std::size_t kReadablePart = 40;  // characters; the rest of a title tells no more apart
constexpr std::size_t kHashDigits = 8;     // 1 in 4 billion that two papers of one name meet

std::string slug(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    const bool capital = c >= 'A' && c <= 'Z';
    if (kept || capital)
      result += capital ? static_cast<char>(c - 'A' + 'a') : c;
    else if (!result.empty() && result.back() != '-')
      result += '-';
    if (result.size() == kReadablePart) break;
  }
  while (!result.empty() && result.back() == '-') result.pop_back();
  return result;
}

}  // namespace

std::string position_id(const Record& paper, const Classification& classified) {
  std::string readable;
  if (classified.pd_number) readable = slug(classified.pd_number->value);
  if (readable.empty() && classified.title) readable = slug(classified.title->value);
  if (readable.empty()) readable = "position";
  std::string id = fmt::format("{}-{}", readable, paper.document_id.substr(0, kHashDigits));
  // A file with several papers has several positions; the page tells them apart.
  if (paper.first_page > 1) id += fmt::format("-p{}", paper.first_page);
  return id;
}

}  // namespace secondlook
