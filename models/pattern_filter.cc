// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pattern_filter.h"

#include <algorithm>
#include <map>
#include <utility>

#include "models/required_literals.h"

namespace secondlook {
namespace {

// The literals are ASCII in small letters; a loop that the compiler turns into a few wide steps.
std::string folded(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  return result;
}

std::vector<std::size_t> of_set(std::span<const std::uint32_t> candidates, std::size_t first,
                                std::size_t count) {
  const auto begin = std::ranges::lower_bound(candidates, first);
  const auto end = std::ranges::lower_bound(begin, candidates.end(), first + count);
  std::vector<std::size_t> result(begin, end);
  for (std::size_t& pattern : result) pattern -= first;
  return result;
}

}  // namespace

PatternFilter::Index PatternFilter::index_of(std::span<const std::string> expressions) {
  Index index;
  index.wanted.resize(expressions.size(), 0);
  std::map<std::string, std::vector<Mark>> marks;
  for (std::size_t pattern = 0; pattern < expressions.size(); ++pattern) {
    const auto lists = required_literals(expressions[pattern], LiteralFinder::kFewestBytes);
    for (std::size_t list = 0; list < lists.size(); ++list) {
      const auto bit = static_cast<std::uint8_t>(1U << list);
      index.wanted[pattern] |= bit;
      for (const std::string& literal : lists[list])
        marks[literal].push_back({static_cast<std::uint32_t>(pattern), bit});
    }
    if (lists.empty()) index.always.push_back(static_cast<std::uint32_t>(pattern));
  }
  std::vector<std::string> literals;
  for (auto& [literal, of_literal] : marks) {
    literals.push_back(literal);
    index.marks.push_back(std::move(of_literal));
  }
  index.literals = std::make_unique<const LiteralFinder>(literals);
  return index;
}

std::vector<std::uint32_t> PatternFilter::all_candidates(std::string_view text) const {
  std::vector<std::uint32_t> possible = index_.always;
  std::vector<std::uint8_t> found(index_.wanted.size(), 0);
  for (const int literal : index_.literals->occurring(folded(text)))
    for (const Mark& mark : index_.marks[static_cast<std::size_t>(literal)]) {
      if ((found[mark.pattern] & mark.list) != 0) continue;
      found[mark.pattern] |= mark.list;
      if (found[mark.pattern] == index_.wanted[mark.pattern]) possible.push_back(mark.pattern);
    }
  std::ranges::sort(possible);
  return possible;
}

std::vector<std::size_t> PatternFilter::candidates(std::string_view text, std::size_t first,
                                                   std::size_t count) const {
  std::call_once(indexed_, [this] { index_ = index_of(expressions_); });
  if (sets_ == 1) return of_set(all_candidates(text), first, count);
  thread_local RecentTexts<std::vector<std::uint32_t>> recent(kTextsOfPapers);
  const auto find = [this](std::string_view of) { return all_candidates(of); };
  return of_set(recent.of(text, number_, find), first, count);
}

}  // namespace secondlook
