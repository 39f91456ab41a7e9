// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phrase.h"

namespace secondlook {

std::vector<std::string> words_asked_for(std::string_view phrase) {
  std::vector<std::string> words;
  for (auto open = phrase.find('{'); open != std::string_view::npos;
       open = phrase.find('{', open + 1)) {
    const auto close = phrase.find('}', open);
    if (close == std::string_view::npos) break;
    words.emplace_back(phrase.substr(open + 1, close - open - 1));
  }
  return words;
}

std::optional<std::string> filled(std::string_view phrase, const PhraseValues& values) {
  std::string result;
  while (!phrase.empty()) {
    const auto open = phrase.find('{');
    result += phrase.substr(0, open);
    if (open == std::string_view::npos) return result;
    const auto close = phrase.find('}', open);
    if (close == std::string_view::npos) return std::nullopt;
    const auto value = values.find(phrase.substr(open + 1, close - open - 1));
    if (value == values.end() || value->second.empty()) return std::nullopt;
    result += value->second;
    phrase.remove_prefix(close + 1);
  }
  return result;
}

}  // namespace secondlook
