// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/word_meanings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>

namespace secondlook {
namespace {

// A number is one of nine, from -4 to 4; a character has two.
constexpr int kFirst = '!', kValues = 9, kLowest = -4;

bool is_pair(char c) { return c >= kFirst && c < kFirst + kValues * kValues; }

int first_of(char pair) { return (pair - kFirst) / kValues + kLowest; }
int second_of(char pair) { return (pair - kFirst) % kValues + kLowest; }

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
  // Sums beside one another: in one alone each step would wait for the one before.
  std::array<double, 8> sums{};
  const std::size_t size = std::min(one.size(), other.size());
  std::size_t i = 0;
  for (; i + sums.size() <= size; i += sums.size())
    for (std::size_t k = 0; k < sums.size(); ++k) sums[k] += one[i + k] * other[i + k];
  for (; i < size; ++i) sums[0] += one[i] * other[i];
  return std::accumulate(sums.begin(), sums.end(), 0.0);
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

std::string_view WordMeanings::pairs_of(std::string_view stem) const {
  const auto line =
      std::ranges::lower_bound(lines_, stem, {}, [this](const Line& one) { return stem_of(one); });
  if (line == lines_.end() || stem_of(*line) != stem) return {};
  return std::string_view(text_).substr(line->begin + line->stem + 1, numbers_ / 2);
}

Meaning WordMeanings::of(std::string_view stem) const {
  const std::string_view pairs = pairs_of(stem);
  if (pairs.empty()) return own_meaning(stem, numbers_);
  Meaning meaning;
  meaning.reserve(numbers_);
  for (const char pair : pairs) {
    meaning.push_back(first_of(pair));
    meaning.push_back(second_of(pair));
  }
  return meaning;
}

double WordMeanings::likeness_to(std::string_view stem, const Meaning& other) const {
  const std::string_view pairs = pairs_of(stem);
  if (pairs.empty()) return likeness(own_meaning(stem, numbers_), other);
  double sum = 0;
  for (std::size_t i = 0; i < pairs.size(); ++i)
    sum += first_of(pairs[i]) * other[2 * i] + second_of(pairs[i]) * other[2 * i + 1];
  return sum;
}

Meaning meaning_of(const std::set<std::string, std::less<>>& stems, const WordMeanings& words) {
  Meaning sum(words.numbers());
  for (const std::string& stem : stems) add(words.of(stem), 1, sum);
  to_unit_length(sum);
  return sum;
}

}  // namespace secondlook
