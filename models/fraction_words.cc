// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fraction_words.h"

#include <re2/re2.h>

#include <array>
#include <string>
#include <utility>

#include "models/characters.h"
#include "models/guarded_pattern.h"
#include "models/number_words.h"

namespace secondlook {
namespace {

constexpr double kMajority = 51;  // "most", "more than half"

constexpr std::array<std::pair<std::string_view, int>, 9> kParts{{{"half", 2},
                                                                  {"third", 3},
                                                                  {"quarter", 4},
                                                                  {"fourth", 4},
                                                                  {"fifth", 5},
                                                                  {"sixth", 6},
                                                                  {"seventh", 7},
                                                                  {"eighth", 8},
                                                                  {"tenth", 10}}};

}  // namespace

const std::string_view kFractionPattern =
    "(?:(?:a|one|two|three|four|five|six|seven|eight|nine)[- ](?:good |full )?)?"
    "(?:half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|tenths?)";

double percent_of(std::string_view printed) {
  const std::string words = lower(printed);
  if (words.find("most") != std::string::npos || words.starts_with("more than") ||
      words.starts_with("over") || words.find("better than") != std::string::npos ||
      words.find("majority") != std::string::npos)
    if (words.find("third") == std::string::npos && words.find("quarter") == std::string::npos)
      return kMajority;
  int parts = 1;
  static const GuardedPattern count(R"(\b(two|three|four|five|six|seven|eight|nine)\b)");
  std::string figure;
  if (count.in(words, &figure)) parts = number_of(figure).value_or(1);
  for (const auto& [name, of] : kParts)
    if (words.find(name) != std::string::npos) return 100.0 * parts / of;
  return 0;
}

}  // namespace secondlook
