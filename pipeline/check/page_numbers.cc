// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/page_numbers.h"

#include <re2/re2.h>

#include <algorithm>
#include <set>
#include <string>

#include "models/characters.h"

namespace secondlook {
namespace {

// A longer paper is a book, whose chapters are numbered by themselves.
constexpr int kMostPages = 60;
constexpr std::size_t kWords = 4;  // "Page 2 of 5"

struct PageNumber {
  int number = 0, of = 0;
  Evidence evidence;
};

std::optional<PageNumber> page_number(const Page& page, const Record& record) {
  static const RE2 pattern(R"((?i)^(?:page|pg\.?) ([0-9]{1,2}) of ([0-9]{1,2})[.)]?$)");
  std::optional<PageNumber> found;
  for (std::size_t i = 0; i + kWords <= page.words.size(); ++i) {
    const std::string first = lower(page.words[i].text);
    if (!first.starts_with("page") && !first.starts_with("pg")) continue;
    std::string text;
    Box box = page.words[i].box;
    for (std::size_t w = i; w < i + kWords; ++w) {
      text += (w > i ? " " : "") + page.words[w].text;
      box = enclosing(box, page.words[w].box);
    }
    PageNumber one;
    if (!RE2::FullMatch(text, pattern, &one.number, &one.of)) continue;
    if (found && (found->number != one.number || found->of != one.of)) return std::nullopt;
    one.evidence = {record.document_id, record.path, page.number, box, text, "asserted"};
    found = std::move(one);
  }
  return found;
}

}  // namespace

std::optional<MissingPages> missing_pages(const PaperPages& paper) {
  std::optional<MissingPages> result;
  std::set<int> there;
  int last = 0, unnumbered = 0;
  for (const Page& page : paper.pages) {
    if (page.words.empty() && page.reading != Reading::failed) continue;
    const auto found = page_number(page, *paper.record);
    if (!found) {
      ++unnumbered;
      continue;
    }
    const bool sound = found->number > last && found->number <= found->of &&
                       found->of <= kMostPages && (!result || found->of == result->of);
    if (!sound) return std::nullopt;
    last = found->number;
    there.insert(found->number);
    if (!result) result = MissingPages{{}, found->of, found->evidence};
  }
  // One number alone may be a misread digit.
  if (!result || there.size() < 2) return std::nullopt;
  for (int number = 1; number <= result->of; ++number)
    if (!there.contains(number)) result->numbers.push_back(number);
  if (static_cast<int>(result->numbers.size()) <= unnumbered) return std::nullopt;
  return result;
}

}  // namespace secondlook
