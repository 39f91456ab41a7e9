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

std::string id_of(const Record& paper, const std::string& number, const std::string& title) {
  std::string readable = slug(number);
  if (readable.empty()) readable = slug(title);
  if (readable.empty()) readable = "position";
  std::string id = fmt::format("{}-{}", readable, paper.document_id.substr(0, kHashDigits));
  // A file with several papers has several positions; the page tells them apart.
  if (paper.first_page > 1) id += fmt::format("-p{}", paper.first_page);
  return id;
}

}  // namespace

std::string position_id(const Record& paper, const Classification& classified) {
  return id_of(paper, classified.pd_number ? classified.pd_number->value : std::string(),
               classified.title ? classified.title->value : std::string());
}

std::string position_id(const Record& paper, const Identity& identity,
                        std::optional<std::size_t> entry) {
  const std::string& title =
      identity.title.empty() ? identity.organizational_title : identity.title;
  std::string id = id_of(paper, identity.pd_number, title);
  // Many rows stand on one page. They count from 1, as a reader would.
  if (entry) id += fmt::format("-r{}", *entry + 1);
  return id;
}

}  // namespace secondlook
