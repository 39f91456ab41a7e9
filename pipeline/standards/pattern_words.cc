// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/pattern_words.h"

#include <fmt/format.h>
#include <re2/re2.h>

namespace secondlook {

void PatternWords::read(const YAML::Node& node, FileProblems& problems) {
  for (const auto& entry : node) {
    std::string alternatives;
    if (entry.second.IsSequence()) {
      for (const YAML::Node& word : entry.second) {
        if (!alternatives.empty()) alternatives += '|';
        alternatives += word.as<std::string>();
      }
    } else {
      alternatives = entry.second.as<std::string>();
    }
    words_.emplace_back(
        fmt::format("{{{}}}", entry.first.as<std::string>()),
        fmt::format("(?:{})", put_into(std::move(alternatives), entry.second, problems)));
  }
}

std::string PatternWords::put_into(std::string pattern, const YAML::Node& node,
                                   FileProblems& problems) const {
  for (const auto& [name, alternatives] : words_)
    for (std::size_t at = pattern.find(name); at != std::string::npos;
         at = pattern.find(name, at + alternatives.size()))
      pattern.replace(at, name.size(), alternatives);
  static const RE2 unknown(R"((\{[a-z][a-z_-]*\}))");
  std::string name;
  if (RE2::PartialMatch(pattern, unknown, &name))
    problems.add(node, fmt::format("{} is not among the words", name));
  return pattern;
}

}  // namespace secondlook
