// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/own_unit_size.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <string>

#include "models/characters.h"
#include "models/number_words.h"
#include "models/told_of_now.h"
#include "models/told_of_others.h"

namespace secondlook {
namespace {

// "its chief" is the chief of a unit that was named within so many statements.
constexpr std::size_t kReach = 2;

constexpr char kUnit[] =
    "(?:branch|division|section|unit|team|office|center|staff|group|bureau|shop|laboratory|"
    "directorate|department|crew|clinic|ward|squad|facility|station|institute|program)";
constexpr char kPeople[] =
    "(?:employees?|people|persons?|staff|personnel|positions|ftes?|full-time "
    "equivalents|members|workers|[a-z]{3,20}"
    "(?:ers|ors|ists|ians|ants|ents|eys|ysts|rks|ses|ees))";
constexpr char kHeadWord[] = "(?:chief|head|director|supervisor|manager|leader|superintendent)";

struct ToldSize {
  std::string unit;  // in lower case, as named: "records branch", "branch"
  int people = 0;
};

// "The Records Branch has 19 employees", "the staff of the Division consists of 12 analysts".
std::optional<ToldSize> size_of_unit(const std::string& text) {
  static const RE2 has(fmt::format(
      R"((?i)\b(?:the|this|its) ((?:[\w&'’-]+ ){{0,6}}?{unit})(?:,? (?:which|that))? (?:has|have|had|consists of|comprises|is (?:made up|composed) of|includes|numbers|employs|is staffed (?:by|with|at)|is authorized|is allotted|counts) (?:an? )?(?:(?:authorized |total |permanent )?(?:total|staff|complement|workforce|strength|ceiling|staffing) of )?(?:about |approximately |some |over |nearly |more than )?({number}) (?:[\w'’/-]+ ){{0,5}}?{people}\b)",
      fmt::arg("unit", kUnit), fmt::arg("number", kNumberPattern), fmt::arg("people", kPeople)));
  static const RE2 staff_of(fmt::format(
      R"((?i)\b(?:staff|work ?force|complement|strength|ceiling|staffing(?: level)?|head ?count) of (?:the|this) ((?:[\w&'’-]+ ){{0,6}}?{unit}) (?:consists of|is|comprises|numbers|totals|includes) (?:about |approximately )?({number})\b)",
      fmt::arg("unit", kUnit), fmt::arg("number", kNumberPattern)));
  static const RE2 person_unit(fmt::format(
      R"((?i)\b({number})[- ](?:person|employee|member|man) ((?:[\w&'’-]+ ){{0,4}}?{unit})\b)",
      fmt::arg("unit", kUnit), fmt::arg("number", kNumberPattern)));
  std::string unit, number;
  if (!RE2::PartialMatch(text, staff_of, &unit, &number) &&
      !RE2::PartialMatch(text, has, &unit, &number) &&
      !RE2::PartialMatch(text, person_unit, &number, &unit))
    return std::nullopt;
  const auto people = number_of(number);
  if (!people || *people == 0) return std::nullopt;
  return ToldSize{lower(unit), *people};
}

// "heads a branch of 19 people": headed and counted at once.
std::optional<int> size_of_headed_unit(const std::string& text) {
  static const RE2 heads(fmt::format(
      R"((?i)\b(?:heads|leads|directs|manages|supervises|runs|oversees|in charge of|{head} of) (?:an?|the|this) (?:[\w&'’-]+ ){{0,6}}?{unit} (?:of|with|staffed by) (?:about |approximately )?({number}) (?:[\w'’/-]+ ){{0,5}}?{people}\b)",
      fmt::arg("head", kHeadWord), fmt::arg("unit", kUnit), fmt::arg("number", kNumberPattern),
      fmt::arg("people", kPeople)));
  static const RE2 person_unit(fmt::format(
      R"((?i)\b(?:heads|leads|directs|manages|supervises|runs|{head} of) (?:an?|the|this|its) ({number})[- ](?:person|employee|member|man) (?:[\w&'’-]+ ){{0,4}}?{unit}\b)",
      fmt::arg("head", kHeadWord), fmt::arg("unit", kUnit), fmt::arg("number", kNumberPattern)));
  std::string number;
  if (!RE2::PartialMatch(text, heads, &number) && !RE2::PartialMatch(text, person_unit, &number))
    return std::nullopt;
  return number_of(number);
}

// "serves as its chief", "heads it".
bool heads_unit_named_before(const std::string& text) {
  static const RE2 its(fmt::format(
      R"((?i)\b(?:serves? as|is|acts as|functions as|as) (?:its|that \w+'s|the (?:unit|branch|section|division|office|team|group)(?:'s)?) {head}(?:[.,;]|$| and\b| of (?:it|the (?:unit|branch|section|division|office|team|group))\b| who\b| with\b| for\b)|\b(?:heads|leads|directs|supervises|manages) (?:all of )?(?:it|them)\b)",
      fmt::arg("head", kHeadWord)));
  return RE2::PartialMatch(text, its);
}

// "heads the Records Branch", "as Chief of the Records Branch", "is the Records Branch Chief".
bool heads_unit(const std::string& text, const std::string& unit) {
  if (unit.find(' ') == std::string::npos) {  // "the branch" is whichever
    const RE2 bare(fmt::format(
        R"((?i)\b(?:heads|leads|directs|supervises|manages|{head} of|in charge of) (?:the|this) {unit}\b|\b(?:serves as|is) (?:the )?{unit} {head}\b)",
        fmt::arg("head", kHeadWord), fmt::arg("unit", RE2::QuoteMeta(unit))));
    return RE2::PartialMatch(text, bare);
  }
  const RE2 named(fmt::format(
      R"((?i)\b(?:heads|leads|directs|supervises|manages|in charge of|{head}(?: of|,)) (?:the |this )?{unit}\b|\b(?:serves as|is|as) (?:the )?{head} of (?:the |this )?{unit}\b|\b{unit} {head}\b)",
      fmt::arg("head", kHeadWord), fmt::arg("unit", RE2::QuoteMeta(unit))));
  return RE2::PartialMatch(text, named);
}

// "its chief" is that of the unit named last.
bool names_unit_between(std::span<const Clause> clauses, std::size_t first, std::size_t last) {
  static const RE2 unit(fmt::format(R"((?i)\b{}\b)", kUnit));
  return std::any_of(clauses.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                     clauses.begin() + static_cast<std::ptrdiff_t>(last),
                     [](const Clause& clause) { return RE2::PartialMatch(clause.text, unit); });
}

bool may_tell_of_own_unit(const Clause& clause) {
  return tells_of_now(clause) && clause.assertion != Assertion::negated &&
         clause.actor != Actor::supervisor && !about_contractors(clause.text) &&
         !tells_of_superiors(clause.text.substr(0, clause.text.find(" has ")));
}

}  // namespace

std::vector<UnitSize> own_unit_sizes(std::span<const Clause> clauses) {
  std::vector<UnitSize> sizes;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const std::string& text = clauses[i].text;
    if (!has_number(text) || !may_tell_of_own_unit(clauses[i])) continue;
    if (const auto people = size_of_headed_unit(text);
        people && clauses[i].actor == Actor::incumbent) {
      sizes.push_back({*people, i});
      continue;
    }
    const auto told = size_of_unit(text);
    if (!told) continue;
    const std::size_t first = i - std::min(i, kReach),
                      end = std::min(clauses.size(), i + kReach + 1);
    for (std::size_t k = first; k < end; ++k) {
      if (clauses[k].actor != Actor::incumbent && k != i) continue;
      const bool named_before =
          k > i && heads_unit_named_before(clauses[k].text) && !names_unit_between(clauses, i, k);
      if (!named_before && !heads_unit(clauses[k].text, told->unit)) continue;
      sizes.push_back({told->people, i});
      break;
    }
  }
  return sizes;
}

}  // namespace secondlook
