// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/own_unit_size.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "models/characters.h"
#include "models/guarded_pattern.h"
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

// "incumbent directs the records branch": what the words before the unit's name took along.
std::string name_alone(std::string unit) {
  static const RE2 before(R"(^.*\b(?:the|this|its) )");
  RE2::Replace(&unit, before, "");
  return unit;
}

// The named groups `unit`, `number` and `people` of the patterns below.
std::string told_by(std::string_view pattern) {
  static const std::string unit = fmt::format(R"(((?:[\w&'’-]+ ){{0,6}}?{}))", kUnit);
  static const std::string number =
      fmt::format("(?:about |approximately |some |over |nearly |more than )?({})", kNumberPattern);
  return fmt::format(fmt::runtime(pattern), fmt::arg("unit", unit), fmt::arg("number", number),
                     fmt::arg("people", kPeople));
}

// "The Records Branch has 19 employees", "the staff of the Division consists of 12 analysts", "the
// Records Branch (19 employees)", "there are 19 positions in the Branch".
std::optional<ToldSize> size_of_unit(const std::string& text) {
  static const GuardedPattern unit_first[] = {
      GuardedPattern(told_by(
          R"((?i)\b(?:staff|work ?force|complement|strength|ceiling|staffing(?: level)?|head ?count) of (?:the|this) {unit} ?(?:consists of|is|comprises|numbers|totals|includes|:) {number}\b)")),
      GuardedPattern(told_by(
          R"((?i)\b(?:the|this|its) {unit},? whose (?:authorized |total )?(?:staff|work ?force|complement|strength) (?:is|numbers|totals|consists of) {number}\b)")),
      GuardedPattern(told_by(
          R"((?i)\b(?:the|this|its) {unit}(?:,? (?:which|that))? (?:has|have|had|consists of|comprises|is (?:made up|composed) of|includes|numbers|employs|is staffed (?:by|with|at)|is authorized|is allotted|counts) (?:an? )?(?:(?:authorized |total |permanent )?(?:total|staff|complement|workforce|strength|ceiling|staffing) of )?{number} (?:[\w'’/-]+ ){{0,5}}?{people}\b)")),
      GuardedPattern(told_by(
          R"((?i)\b(?:the|this|its) {unit},? (?:\(|(?:with|composed of|made up of) (?:its |an? )?(?:(?:total |permanent )?(?:staff|complement|workforce|strength) of )?){number} (?:[\w'’/-]+ ){{0,4}}?{people}\b)")),
  };
  static const GuardedPattern number_first[] = {
      GuardedPattern(told_by(R"((?i)\b{number}[- ](?:person|employee|member|man) {unit}\b)")),
      GuardedPattern(told_by(
          R"((?i)(?:^|\bthere are (?:now |currently |presently )?){number} (?:[\w'’/-]+ ){{0,4}}?{people} (?:work |serve |are (?:employed |assigned |located )|make up |staff )?(?:in |within |to |at )?(?:the|this) {unit}\b)")),
  };
  std::string unit, number;
  const auto tells = [&](const GuardedPattern& told) { return told.in(text, &unit, &number); };
  if (!std::ranges::any_of(unit_first, tells) &&
      std::ranges::none_of(
          number_first, [&](const GuardedPattern& told) { return told.in(text, &number, &unit); }))
    return std::nullopt;
  const auto people = number_of(number);
  if (!people || *people == 0) return std::nullopt;
  return ToldSize{name_alone(lower(unit)), *people};
}

// "heads a branch of 19 people": headed and counted at once.
std::optional<int> size_of_headed_unit(const std::string& text) {
  static const GuardedPattern heads(fmt::format(
      R"((?i)\b(?:heads|leads|directs|manages|supervises|runs|oversees|in charge of|{head} of) (?:an?|the|this) (?:[\w&'’-]+ ){{0,6}}?{unit} (?:of|with|staffed by) (?:about |approximately )?({number})(?: (?:[\w'’/-]+ ){{0,5}}?{people}\b|[.,;)]|$))",
      fmt::arg("head", kHeadWord), fmt::arg("unit", kUnit), fmt::arg("number", kNumberPattern),
      fmt::arg("people", kPeople)));
  static const GuardedPattern person_unit(fmt::format(
      R"((?i)\b(?:heads|leads|directs|manages|supervises|runs|(?:in charge of|responsible for)|{head} of) (?:an?|the|this|its) ({number})[- ](?:person|employee|member|man) (?:[\w&'’-]+ ){{0,4}}?{unit}\b)",
      fmt::arg("head", kHeadWord), fmt::arg("unit", kUnit), fmt::arg("number", kNumberPattern)));
  std::string number;
  if (!heads.in(text, &number) && !person_unit.in(text, &number)) return std::nullopt;
  return number_of(number);
}

// "Directs the Records Branch. It has 19 employees": the unit headed in the statement before.
std::optional<int> size_of_it(std::span<const Clause> clauses, std::size_t i) {
  static const GuardedPattern it(fmt::format(
      R"((?i)^(?:it|the (?:unit|branch|section|division|office|team|group)) (?:has|consists of|comprises|numbers|employs|is (?:made up|composed) of|is staffed (?:by|with)|is authorized) (?:a (?:staff|complement|total) of )?(?:about |approximately )?({}) (?:[\w'’/-]+ ){{0,4}}?{}\b)",
      kNumberPattern, kPeople));
  static const GuardedPattern heads(fmt::format(
      R"((?i)\b(?:heads|leads|directs|supervises|manages|runs|in charge of|{} of) (?:the|this) (?:[\w&'’-]+ ){{0,6}}?{}[.,;]*$)",
      kHeadWord, kUnit));
  std::string number;
  if (i == 0 || clauses[i - 1].actor != Actor::incumbent || !heads.in(clauses[i - 1].text) ||
      !it.in(clauses[i].text, &number))
    return std::nullopt;
  return number_of(number);
}

// "serves as its chief", "heads it".
bool heads_unit_named_before(const std::string& text) {
  static const GuardedPattern its(fmt::format(
      R"((?i)\b(?:serves? as|is|acts as|functions as|as) (?:its|that \w+'s|the (?:unit|branch|section|division|office|team|group)(?:'s)?) {head}(?:[.,;]|$| and\b| of (?:it|the (?:unit|branch|section|division|office|team|group))\b| who\b| with\b| for\b)|\b(?:heads|leads|directs|supervises|manages) (?:all of )?(?:it|them)\b)",
      fmt::arg("head", kHeadWord)));
  return its.in(text);
}

// "The strength of the Branch is 17 and the incumbent directs all of it": behind the number.
bool heads_it_behind(std::string_view text) {
  static const GuardedPattern number(fmt::format(R"((?i)\b{}\b)", kNumberPattern));
  static const GuardedPattern own(
      R"((?i)\b(?:and|whom?|all of whom|which) (?:the )?(?:incumbent|position) )");
  re2::StringPiece rest(text.data(), text.size());
  return number.next_in(&rest) && own.in(rest) &&
         heads_unit_named_before({rest.data(), rest.size()});
}

// "There are 17 positions in the Branch, | which the incumbent heads."
bool is_headed_by_what_follows(std::string_view text, const std::string& unit, const Clause& next) {
  static const GuardedPattern heads_that(
      R"((?i)^,? ?(?:of )?which (?:the )?(?:incumbent|position) (?:heads|leads|directs|supervises|manages|runs|is (?:the )?(?:chief|head|supervisor))\b)");
  return next.continues && lower(trimmed(text, " ,")).ends_with(unit) && heads_that.in(next.text);
}

// "heads the Records Branch", "as Chief of the Records Branch", "is the Records Branch Chief".
bool heads_unit(const std::string& text, const std::string& unit) {
  static const GuardedPattern under_incumbent(
      R"((?i)\b(?:which the (?:incumbent|position) (?:heads|leads|directs|supervises|manages|runs)|(?:headed|led|directed|managed|supervised|run|overseen) by (?:the )?(?:incumbent|this position)|under (?:the )?(?:[\w-]+ ){0,2}(?:(?:supervision|direction|leadership|charge) of the )?incumbent)\b)");
  if (lower(text).find(unit) != std::string::npos && under_incumbent.in(text)) return true;
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
    if (const auto people = size_of_it(clauses, i)) {
      sizes.push_back({*people, i});
      continue;
    }
    const auto told = size_of_unit(text);
    if (!told) continue;
    if (heads_it_behind(text) ||
        (i + 1 < clauses.size() && is_headed_by_what_follows(text, told->unit, clauses[i + 1]))) {
      sizes.push_back({told->people, i});
      continue;
    }
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
