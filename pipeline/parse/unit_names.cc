// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/unit_names.h"

#include <re2/re2.h>

#include "models/characters.h"

namespace secondlook {

bool names_unit(std::string_view text) {
  static const RE2 unit(
      R"((?i)^\W*(?:u\.?s\.? |united states |the )?(?:department|office|bureau|division|branch|directorate|administration|agency|national|federal|center|service|immediate office|section|region)\b.*\b(?:of|for)?\b|\b(?:department|bureau|division|branch|directorate|administration|agency|center|laboratory|institute|commission|region|district|immediate office|office|service|section|unit|staff|group|team)(?: [-(].*)?\s*$)");
  static const RE2 unit_of(
      R"((?i)^\W*(?:u\.?s\.? |united states |the )?(?:department|office|bureau|division|branch|directorate|center) of\b)");
  static const RE2 title(
      R"((?i)\b(?:director|chief|officer|manager|administrator|analyst|specialist|assistant|secretary|clerk|technician|attorney|engineer|scientist|supervisor|investigator|inspector|advisor|adviser|counsel|commissioner|examiner)\b)");
  return RE2::PartialMatch(text, unit_of) ||
         (RE2::PartialMatch(text, unit) && !RE2::PartialMatch(text, title));
}

bool unit_name_goes_on(std::string_view above, std::string_view below) {
  static const RE2 open(R"((?i)(?:\b(?:of|and|the|for|or)|[,&/-])\s*$)");
  static const RE2 rest(
      R"(^\s*(?:\p{Ll}|&|\((?:[^)]*)\)|(?:Administration|Division|Branch|Office|Services?|Staff|Center|Section|Program|Department)\s*$))");
  return RE2::PartialMatch(above, open) || RE2::PartialMatch(below, rest);
}

namespace {

// What stands before the next comma or slash names a unit.
bool begins_with_unit(std::string_view text, const NamingWords& naming) {
  constexpr std::size_t kLongestName = 120;
  const std::string_view name =
      trimmed(text.substr(0, text.substr(0, kLongestName).find_first_of(",/")));
  return names_unit(name) ||
         (!name.empty() && is_upper(name.front()) && naming.names(name) == Names::organization);
}

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> split_unit_names(std::string_view text,
                                                                  const NamingWords& naming) {
  std::vector<std::pair<std::size_t, std::size_t>> names;
  std::size_t begin = 0;
  int depth = 0;  // of brackets
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    const std::string_view here = text.substr(i - 1);
    if (text[i] == '(') ++depth;
    if (text[i] == ')' && depth > 0) --depth;
    if (depth > 0) continue;
    const bool dash = here.starts_with(" - ") || here.starts_with(" -- ");
    const bool unit_behind_comma =
        text[i] == ',' && begins_with_unit(trimmed(text.substr(i + 1)), naming);
    const bool unit_behind_slash =
        here.starts_with(" / ") && begins_with_unit(trimmed(text.substr(i + 1)), naming);
    const bool parted = text[i] == ';' || text[i] == '|';
    if (!dash && !unit_behind_comma && !unit_behind_slash && !parted) continue;
    names.emplace_back(begin, i);
    begin = i + 1;
  }
  names.emplace_back(begin, text.size());
  return names;
}

}  // namespace secondlook
