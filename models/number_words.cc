// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/number_words.h"

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
    "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|"
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    "sixteen|seventeen|eighteen|nineteen|dozen)";

std::optional<int> number_of(std::string_view words) {
  std::string plain;
  for (const char c : words) {
    if (c == ',') continue;
    plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  int value = 0;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (error == std::errc() && end == plain.data() + plain.size()) return value;
  const std::size_t gap = plain.find_first_of("- ");
  if (gap == std::string::npos) return word_value(plain);
  const auto tens = word_value(std::string_view(plain).substr(0, gap));
  const auto ones = word_value(std::string_view(plain).substr(gap + 1));
  if (!tens || !ones) return std::nullopt;
  return *tens + *ones;
}

}  // namespace secondlook
