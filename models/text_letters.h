// SPDX-License-Identifier: GPL-3.0-or-later
// Which letters a text has, and which of them follow each other by threes, as a few bits: a word of
// which some do not is not in the text, and nobody has to look for it.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

/// A bit for each ASCII character, then for what each three bytes hash to.
using LetterBits = std::array<std::uint64_t, 2 + 8>;

/// Without regard to the case of ASCII letters.
LetterBits letters_of(std::string_view text);

/// In longer texts nearly all letters seem to follow each other.
constexpr std::size_t kLongestTextWithLetters = 500;  // bytes

/// Words of which a text holds one, perhaps.
class WordsByLetters {
 public:
  /// In small letters, none of them empty.
  explicit WordsByLetters(std::span<const std::string> words);

  /// False only where none of the words is in the text with these letters.
  bool may_be_in(const LetterBits& text) const;

 private:
  LetterBits rarest_{};                            // of each word the bit that tells most
  std::vector<std::vector<std::uint16_t>> words_;  // all bits of each, that one first
};

}  // namespace secondlook
