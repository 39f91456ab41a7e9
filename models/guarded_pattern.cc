// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guarded_pattern.h"

#include <algorithm>

#include "models/recent_texts.h"
#include "models/required_literals.h"

namespace secondlook {
namespace {

constexpr std::size_t kTexts = 4096;  // a long paper has 1,000 lines

const LetterBits& letters_in(std::string_view text) {
  thread_local RecentTexts<LetterBits> recent(kTexts);
  return recent.of(text, 0, letters_of);
}

}  // namespace

GuardedPattern::GuardedPattern(const std::string& expression)
    : pattern_(expression, RE2::Options()) {
  for (const OneOfLiterals& list : required_literals(expression, 1)) needed_.emplace_back(list);
}

bool GuardedPattern::may_be_in(std::string_view text) const {
  if (needed_.empty() || text.size() > kLongestTextWithLetters) return true;
  const LetterBits& letters = letters_in(text);
  return std::ranges::all_of(needed_,
                             [&](const WordsByLetters& words) { return words.may_be_in(letters); });
}

bool GuardedPattern::find(std::string_view text, std::size_t from,
                          std::span<re2::StringPiece> groups) const {
  return may_be_in(text) && pattern_.get().Match(text, from, text.size(), RE2::UNANCHORED,
                                                 groups.data(), static_cast<int>(groups.size()));
}

}  // namespace secondlook
