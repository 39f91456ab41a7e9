// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pattern_beginnings.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <set>
#include <tuple>

#include "models/characters.h"
#include "models/pattern_syntax.h"

namespace secondlook {
namespace {

constexpr std::size_t kLetters = 8;
// So many stay known of each where there are too many beginnings.
constexpr std::size_t kFewLetters = 3;
constexpr std::size_t kFewestLetters = 2;  // with fewer a match may begin nearly anywhere
// With more beginnings a match may as well begin anywhere.
constexpr std::size_t kMostBeginnings = 400;

// How a match of a part of the expression may begin.
struct Beginning {
  std::string letters;
  bool whole = true;     // nothing else is matched: what follows the part comes next
  bool bounded = false;  // behind "\b" or "^"
  bool operator<(const Beginning& other) const {
    return std::tie(letters, whole, bounded) < std::tie(other.letters, other.whole, other.bounded);
  }
};
using Beginnings = std::set<Beginning>;

const Beginnings kNothing = {{"", true, false}}, kBoundary = {{"", true, true}},
                 kAnything = {{"", false, false}};

Beginnings followed(const Beginnings& first, const Beginnings& second) {
  Beginnings result;
  for (const Beginning& one : first) {
    if (!one.whole) {
      result.insert(one);
      continue;
    }
    for (const Beginning& next : second) {
      Beginning both{one.letters + next.letters, next.whole,
                     one.bounded || (one.letters.empty() && next.bounded)};
      if (both.letters.size() >= kLetters) {
        both.letters.resize(kLetters);
        both.whole = false;
      }
      result.insert(std::move(both));
    }
  }
  return result;
}

Beginnings shortened(const Beginnings& beginnings) {
  if (beginnings.size() <= kMostBeginnings) return beginnings;
  Beginnings result;
  for (Beginning one : beginnings) {
    if (one.letters.size() >= kFewLetters) {
      one.letters.resize(kFewLetters);
      one.whole = false;
    }
    result.insert(std::move(one));
  }
  return result.size() > kMostBeginnings ? kAnything : result;
}

Beginnings beginnings_of(const PatternPart& part);

// Up to as many letters as count.
Beginnings of_text(const std::string& letters) {
  const bool whole = letters.size() < kLetters;
  return {{whole ? letters : letters.substr(0, kLetters), whole, false}};
}

Beginnings of_repeated(const PatternPart& part) {
  Beginnings result;
  if (part.least == 0) result = kNothing;
  for (Beginning beginning : beginnings_of(part.parts.front())) {
    beginning.whole = beginning.whole && !part.more;
    result.insert(std::move(beginning));
  }
  return result;
}

Beginnings beginnings_of(const PatternPart& part) {
  Beginnings result;
  switch (part.kind) {
    case PatternPart::Kind::nothing:
      return kNothing;
    case PatternPart::Kind::boundary:
      return kBoundary;
    case PatternPart::Kind::anything:
      return kAnything;
    case PatternPart::Kind::text:
      return of_text(part.letters);
    case PatternPart::Kind::one_of:
      for (const char c : part.letters) result.insert({std::string(1, c), true, false});
      return result;
    case PatternPart::Kind::repeated:
      return of_repeated(part);
    case PatternPart::Kind::alternatives:
      for (const PatternPart& one : part.parts) result.merge(beginnings_of(one));
      return shortened(result);
    case PatternPart::Kind::sequence:
      break;
  }
  result = kNothing;
  for (const PatternPart& next : part.parts)
    result = shortened(followed(result, beginnings_of(next)));
  return result;
}

// Letters by their last five bits, in which small ones and capitals are alike.
constexpr unsigned kCodes = 32;
unsigned code(char c) { return static_cast<unsigned char>(c) % kCodes; }

constexpr std::size_t kFewestBits = 512, kBitsForEach = 8;

unsigned hash(unsigned first, unsigned second, unsigned third) {
  return (first * 37 + second) * 29 + third;
}

// The letters of eight bytes made small, all at once.
std::uint64_t small(std::uint64_t bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101, kHigh = 0x80 * kEach;
  const std::uint64_t low = bytes & ~kHigh;
  const std::uint64_t from_a = low + (0x80 - 'A') * kEach, beyond_z = low + (0x7F - 'Z') * kEach;
  const std::uint64_t capitals = (from_a ^ beyond_z) & ~bytes & kHigh;
  return bytes | capitals >> 2;  // 0x20 is what a capital lacks
}

// Up to eight bytes as one number.
std::uint64_t packed(std::string_view letters) {
  std::uint64_t result = 0;
  std::memcpy(&result, letters.data(), std::min(letters.size(), sizeof result));
  return result;
}

}  // namespace

std::optional<FirstLetters> first_letters(std::string_view expression) {
  const auto pattern = taken_apart(expression);
  if (!pattern) return std::nullopt;
  FirstLetters result;
  result.at_word = true;
  for (const Beginning& one : beginnings_of(*pattern)) {
    if (one.letters.size() < kFewestLetters) return std::nullopt;
    result.at_word = result.at_word && one.bounded && is_word_character(one.letters.front());
    result.letters.push_back(one.letters);
  }
  // The set has them in order, those that something else may follow beside those that nothing may.
  result.letters.erase(std::unique(result.letters.begin(), result.letters.end()),
                       result.letters.end());
  return result;
}

PatternBeginnings::PatternBeginnings(std::string_view expression) {
  const auto found = first_letters(expression);
  if (!found) return;
  known_ = true;
  at_word_ = found->at_word;
  index(found->letters);
}

PatternBeginnings::PatternBeginnings(std::span<const std::string> expressions) {
  std::vector<std::string> beginnings;
  for (const std::string& expression : expressions) {
    const auto found = first_letters(expression);
    if (!found) return;
    beginnings.insert(beginnings.end(), found->letters.begin(), found->letters.end());
  }
  known_ = true;
  index(beginnings);
}

void PatternBeginnings::index(const std::vector<std::string>& beginnings) {
  begins_.resize(std::max(kFewestBits, std::bit_ceil(kBitsForEach * beginnings.size())) / 64);
  for (const std::string& letters : beginnings) {
    const auto first = static_cast<unsigned char>(letters[0]);
    first_[first] = true;
    if (first >= 'a' && first <= 'z') first_[first - 'a' + 'A'] = true;
    for (unsigned any = 0; any < kCodes; ++any)
      if (letters.size() == kFewestLetters || any == code(letters[2])) {
        const unsigned bit = hash(code(letters[0]), code(letters[1]), any);
        begins_[bit / 64 & (begins_.size() - 1)] |= std::uint64_t{1} << bit % 64;
      }
    letters_.push_back({packed(letters), packed(std::string(letters.size(), '\xFF'))});
  }
}

bool PatternBeginnings::may_begin(unsigned first, unsigned second, unsigned third) const {
  const unsigned bit = hash(first, second, third);
  return (begins_[bit / 64 & (begins_.size() - 1)] >> bit % 64 & 1) != 0;
}

bool PatternBeginnings::begin(std::string_view text) const {
  if (!known_) return true;
  if (text.size() < kFewestLetters) return false;
  const char third = text.size() > 2 ? text[2] : '\0';
  return may_begin(code(text[0]), code(text[1]), code(third));
}

bool PatternBeginnings::begins(std::string_view rest) const {
  const std::uint64_t letters = small(packed(rest));
  return std::any_of(letters_.begin(), letters_.end(),
                     [&](const Letters& one) { return (letters & one.mask) == one.letters; });
}

std::size_t PatternBeginnings::next(std::string_view text, std::size_t from) const {
  for (std::size_t at = from; at + kFewestLetters <= text.size(); ++at) {
    if (!first_[static_cast<unsigned char>(text[at])]) continue;
    if (at_word_ && at > 0 && is_word_character(text[at - 1])) continue;
    const char third = at + 2 < text.size() ? text[at + 2] : '\0';
    if (may_begin(code(text[at]), code(text[at + 1]), code(third)) && begins(text.substr(at)))
      return at;
  }
  return text.size();
}

}  // namespace secondlook
