// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/recognized_pages.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace secondlook {
namespace {

// A cell of a spreadsheet stays readable; scans of every other page would fill it.
constexpr int kMostRanges = 12;

std::string listed(const std::vector<int>& pages) {
  std::string list;
  int ranges = 0;
  for (std::size_t i = 0; i < pages.size();) {
    std::size_t last = i;
    while (last + 1 < pages.size() && pages[last + 1] == pages[last] + 1) ++last;
    if (++ranges > kMostRanges) return fmt::format("pages {} and {} more", list, pages.size() - i);
    if (!list.empty()) list += ", ";
    list += last == i ? fmt::format("{}", pages[i]) : fmt::format("{}-{}", pages[i], pages[last]);
    i = last + 1;
  }
  return (pages.size() == 1 ? "page " : "pages ") + list;
}

}  // namespace

std::vector<RecognizedPages> recognized_pages(const Document& document) {
  std::vector<std::pair<std::string, std::vector<int>>> by_cause;  // a handful of causes
  for (const Page& page : document.pages) {
    if (page.reading != Reading::ocr) continue;
    auto found = std::ranges::find(by_cause, page.note, &decltype(by_cause)::value_type::first);
    if (found == by_cause.end()) found = by_cause.insert(found, {page.note, {}});
    found->second.push_back(page.number);
  }
  std::vector<RecognizedPages> recognized;
  for (const auto& [cause, pages] : by_cause)
    recognized.push_back({cause, listed(pages), static_cast<int>(pages.size())});
  return recognized;
}

std::string to_string(const std::vector<RecognizedPages>& recognized) {
  std::string told;
  for (const RecognizedPages& group : recognized)
    told += fmt::format("{}{} recognized{}{}", told.empty() ? "" : "; ", group.pages,
                        group.cause.empty() ? "" : ": ", group.cause);
  return told;
}

}  // namespace secondlook
