// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guarded_pattern.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "models/required_literals.h"

namespace secondlook {
namespace {

// The letters of the texts that were looked at last: a statement is held against hundreds of
// patterns one after the other, many of them in functions that know nothing of each other.
class RecentTexts {
 public:
  const LetterBits& letters_in(std::string_view text) {
    Recent& recent = recent_[place_of(text)];
    if (recent.text != text) {
      recent.text = text;
      recent.letters = letters_of(text);
    }
    return recent.letters;
  }

 private:
  static constexpr std::size_t kTexts = 1024;  // a long paper has as many lines

  struct Recent {
    std::string text;
    LetterBits letters{};
  };

  // By its length and both its ends.
  static std::size_t place_of(std::string_view text) {
    std::uint64_t first = 0, last = 0;
    const std::size_t bytes = std::min(text.size(), sizeof first);
    std::memcpy(&first, text.data(), bytes);
    std::memcpy(&last, text.data() + text.size() - bytes, bytes);
    constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15;  // Knuth's multiplicative hashing
    return ((first + text.size()) * kSpread ^ last * kSpread >> 7) >> 32 & (kTexts - 1);
  }

  std::array<Recent, kTexts> recent_;
};

const LetterBits& letters_in(std::string_view text) {
  thread_local RecentTexts recent;
  return recent.letters_in(text);
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
