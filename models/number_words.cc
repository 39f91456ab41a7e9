// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/number_words.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace secondlook {
namespace {

constexpr std::array<std::pair<std::string_view, int>, 28> kWords{
    {{"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},      {"five", 5},
     {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},      {"ten", 10},
     {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
     {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
     {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"sixty", 60},    {"seventy", 70},
     {"eighty", 80},  {"ninety", 90},    {"dozen", 12}}};

std::optional<int> word_value(std::string_view word) {
  const auto found = std::find_if(kWords.begin(), kWords.end(),
                                  [&](const auto& entry) { return entry.first == word; });
  if (found == kWords.end()) return std::nullopt;
  return found->second;
}

}  // namespace

const std::string_view kNumberPattern =
    "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,5}|"
    "(?:a|one|two|three|four|five|six|seven|eight|nine) hundred(?:(?: and)?"
    "(?: (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
    "| (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    "fifteen|sixteen|seventeen|eighteen|nineteen)))?|"
    "(?:a|one|two|three|four) dozen|"
    "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|"
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    "sixteen|seventeen|eighteen|nineteen|dozen)";

bool has_number(std::string_view text) {
  static const RE2 number(fmt::format(R"((?i)\b{})", kNumberPattern));
  return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), number);
}

std::optional<int> number_of(std::string_view words) {
  std::string plain;
  for (const char c : words) {
    if (c == ',') continue;
    plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  int value = 0;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (error == std::errc() && end == plain.data() + plain.size()) return value;
  // "twenty-four" adds up; "two dozen" and "one hundred" multiply what stands before them.
  int sum = 0;
  bool any = false;
  for (std::size_t from = 0; from < plain.size();) {
    const std::size_t end_of_word = std::min(plain.find_first_of("- ", from), plain.size());
    const std::string_view word = std::string_view(plain).substr(from, end_of_word - from);
    from = end_of_word + 1;
    if (word == "and" || word == "a" || word.empty()) continue;
    if (word == "hundred" || (word == "dozen" && any)) {
      sum = std::max(sum, 1) * (word == "dozen" ? 12 : 100);
    } else {
      const auto one = word_value(word);
      if (!one) return std::nullopt;
      sum += *one;
    }
    any = true;
  }
  return any ? std::optional(sum) : std::nullopt;
}

}  // namespace secondlook
