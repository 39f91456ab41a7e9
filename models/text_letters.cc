// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text_letters.h"

#include <algorithm>
#include <bit>

#include "models/characters.h"

namespace secondlook {
namespace {

constexpr std::size_t kWordBits = 64;
constexpr std::size_t kThree = 3;
constexpr std::size_t kAscii = 128;
constexpr std::size_t kHashes = kWordBits * std::tuple_size_v<LetterBits> - kAscii;

unsigned char small(char c) { return static_cast<unsigned char>(is_upper(c) ? c | 0x20 : c); }

// All bytes beyond ASCII are one character.
std::size_t bit_of_one(unsigned char letter) { return letter < kAscii ? letter : 0; }

// Of the last three of the letters, the very last one lowest.
std::size_t bit_of_three(std::uint32_t letters) {
  constexpr int kUnused = 32 - std::countr_zero(kHashes);
  return kAscii + ((letters << 8) * 0x9E3779B1U >> kUnused);  // Knuth's multiplicative hashing
}

void set(LetterBits& bits, std::size_t bit) {
  bits[bit / kWordBits] |= std::uint64_t{1} << bit % kWordBits;
}

bool has(const LetterBits& bits, std::size_t bit) {
  return (bits[bit / kWordBits] >> bit % kWordBits & 1) != 0;
}

// How many of the letters are common ones: with few of them they seldom follow each other.
std::ptrdiff_t commonness(std::string_view letters) {
  constexpr std::string_view kCommon = " etaoinsr";
  return std::ranges::count_if(letters,
                               [&](char c) { return kCommon.find(c) != std::string_view::npos; });
}

// Two that patterns without regard to case take for an "s" and a "k".
bool holds_a_letter_like_another(std::string_view text) {
  constexpr std::string_view kLongS = "\u017F", kKelvin = "\u212A";
  return text.find(kLongS) != std::string_view::npos ||
         text.find(kKelvin) != std::string_view::npos;
}

// The bits that a text with the word has, the rarest first.
std::vector<std::uint16_t> bits_of(std::string_view word) {
  std::vector<std::uint16_t> bits;
  const std::size_t count = word.size() < kThree ? 1 : kThree;
  std::size_t rarest = 0;
  std::uint32_t letters = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    letters = letters << 8 | small(word[i]);
    if (i + 1 < count) continue;
    bits.push_back(static_cast<std::uint16_t>(count == 1 ? bit_of_one(small(word[i]))
                                                         : bit_of_three(letters)));
    if (commonness(word.substr(bits.size() - 1, count)) < commonness(word.substr(rarest, count)))
      rarest = bits.size() - 1;
  }
  std::swap(bits.front(), bits[rarest]);
  return bits;
}

}  // namespace

LetterBits letters_of(std::string_view text) {
  LetterBits bits{};
  if (holds_a_letter_like_another(text)) {
    bits.fill(~std::uint64_t{0});
    return bits;
  }
  std::uint32_t letters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const unsigned char letter = small(text[i]);
    set(bits, bit_of_one(letter));
    letters = letters << 8 | letter;
    if (i + 1 >= kThree) set(bits, bit_of_three(letters));
  }
  return bits;
}

WordsByLetters::WordsByLetters(std::span<const std::string> words) {
  for (const std::string& word : words) {
    words_.push_back(bits_of(word));
    set(rarest_, words_.back().front());
  }
}

bool WordsByLetters::may_be_in(const LetterBits& text) const {
  std::uint64_t common = 0;
  for (std::size_t i = 0; i < text.size(); ++i) common |= text[i] & rarest_[i];
  return common != 0 && std::ranges::any_of(words_, [&](const std::vector<std::uint16_t>& word) {
           return std::ranges::all_of(word, [&](std::uint16_t bit) { return has(text, bit); });
         });
}

}  // namespace secondlook
