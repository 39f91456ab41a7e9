// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/word_meanings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>

namespace secondlook {
namespace {

// A number is one of nine, from -4 to 4; a character has two.
constexpr int kFirst = '!', kValues = 9, kLowest = -4;

bool is_pair(char c) { return c >= kFirst && c < kFirst + kValues * kValues; }

// Numbers that no other word has, drawn from the word's letters (FNV-1a, then xorshift64).
Meaning own_meaning(std::string_view stem, std::size_t numbers) {
  std::uint64_t state = 0xcbf29ce484222325;
  for (const char c : stem) state = (state ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  Meaning own(numbers);
  for (double& number : own) {
    state ^= state << 13U;
    state ^= state >> 7U;
    state ^= state << 17U;
    number = (state & 1U) != 0 ? 1 : -1;
  }
  return own;
}

}  // namespace

double likeness(const Meaning& one, const Meaning& other) {
  return std::inner_product(one.begin(), one.end(), other.begin(), 0.0);
}

void to_unit_length(Meaning& meaning) {
  const double length = std::sqrt(likeness(meaning, meaning));
  if (length <= 0) return;
  for (double& number : meaning) number /= length;
}

void add(const Meaning& more, double times, Meaning& sum) {
  for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += times * more[i];
}

Result<WordMeanings> WordMeanings::parse(std::string text, std::string_view name) {
  WordMeanings words;
  words.text_ = std::move(text);
  const std::string_view all = words.text_;
  int number = 0;
  for (std::size_t begin = 0; begin < all.size();) {
    const std::size_t end = std::min(all.find('\n', begin), all.size());
    const std::string_view line = all.substr(begin, end - begin);
    ++number;
    const Line found{begin, std::min(line.find(' '), line.size())};
    begin = end + 1;
    if (line.empty() || line.front() == '#') continue;
    const std::string_view pairs = line.substr(std::min(found.stem + 1, line.size()));
    if (words.lines_.empty()) words.numbers_ = 2 * pairs.size();
    if (pairs.empty() || 2 * pairs.size() != words.numbers_ ||
        !std::ranges::all_of(pairs, is_pair) ||
        (!words.lines_.empty() && words.stem_of(words.lines_.back()) >= words.stem_of(found)))
      return tl::unexpected(Problem{Problem::Kind::malformed_rule,
                                    fmt::format("{}:{}", name, number),
                                    "not a stem behind the one before, and as many numbers"});
    words.lines_.push_back(found);
  }
  return words;
}

Meaning WordMeanings::of(std::string_view stem) const {
  const auto line = std::ranges::lower_bound(
      lines_, stem, {}, [this](const Line& one) { return stem_of(one); });
  if (line == lines_.end() || stem_of(*line) != stem) return own_meaning(stem, numbers_);
  Meaning meaning;
  meaning.reserve(numbers_);
  for (std::size_t i = line->begin + line->stem + 1; meaning.size() < numbers_; ++i) {
    const int pair = text_[i] - kFirst;
    meaning.push_back(pair / kValues + kLowest);
    meaning.push_back(pair % kValues + kLowest);
  }
  return meaning;
}

double WordMeanings::likeness_of(std::string_view stem, std::string_view other) const {
  Meaning one = of(stem), two = of(other);
  to_unit_length(one);
  to_unit_length(two);
  return likeness(one, two);
}

Meaning meaning_of(const std::set<std::string, std::less<>>& stems, const WordMeanings& words) {
  Meaning sum(words.numbers());
  for (const std::string& stem : stems) add(words.of(stem), 1, sum);
  to_unit_length(sum);
  return sum;
}

}  // namespace secondlook
