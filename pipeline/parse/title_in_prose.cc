// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/title_in_prose.h"

#include <re2/re2.h>

#include <algorithm>

#include "models/characters.h"
#include "pipeline/parse/value_shape.h"

namespace secondlook {
namespace {

constexpr std::size_t kLongestTitle = 90;

}  // namespace

// "Odile Brandt, Program Analyst" and "Records Branch, Program Analyst"; the comma of "Director,
// Office of Grants" is the title's own.
std::string without_others(std::string title, const NamingWords& naming) {
  for (std::size_t comma; (comma = title.find(", ")) != std::string::npos;) {
    const std::string first = title.substr(0, comma), rest = title.substr(comma + 2);
    const Names named = naming.names(first);
    if (named == Names::title || naming.names(rest) != Names::title) break;
    if (named != Names::organization && person_in(first, naming).empty()) break;
    title = rest;
  }
  return title;
}

std::string title_at_end_of(std::string_view words, const NamingWords& naming) {
  words = trimmed(words, " \t\n,;:-_.\"'");
  static const RE2 last(
      R"((?:^|[\s:"'(])(\p{Lu}[\pL/&'-]*(?:,? \(?(?:\p{Lu}[\pL/&'-]*\)?|of|and|for|the))*(?: ?\([^)]{2,40}\))?)$)");
  std::string folded(words);
  std::replace_if(folded.begin(), folded.end(), is_space, ' ');
  std::string title;
  if (!RE2::PartialMatch(folded, last, &title)) return "";
  static const RE2 lead(
      R"(^(?:(?:The|This|Position|Conclusion|Final|Classification|Title|Is|As|A|An|It|We|In|Series|Therefore|Thus)[:,]? )+)");
  RE2::Replace(&title, lead, "");
  title = without_others(std::move(title), naming);
  static const RE2 no_title(R"((?i)\bseries\b|^(?:the|this|position|we|it)$)");
  if (title.size() < 4 || title.size() > kLongestTitle || RE2::PartialMatch(title, no_title))
    return "";
  return title;
}

}  // namespace secondlook
