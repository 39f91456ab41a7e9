// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_size.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <string_view>

#include "models/guarded_pattern.h"
#include "models/number_told.h"
#include "models/number_words.h"
#include "models/staff_listed.h"
#include "models/unit_staffs.h"

namespace secondlook {
namespace {

// "is one of four sections of the Division, which has 40 employees in all"
bool is_of_larger_unit(std::string_view text, re2::StringPiece number) {
  static const GuardedPattern larger(
      R"((?i)\b(?:of|in|within|under) (?:the|its|this) [^,;]{1,60}, (?:which|that) \w+ $)");
  return larger.in(text.substr(0, static_cast<std::size_t>(number.data() - text.data())));
}

// "a staff of 14", "22 employees altogether", "14 people are assigned".
int in_all(const std::string& text) {
  static const GuardedPattern staffed(fmt::format(
      R"((?i)\b(?:supervis\w+ (?:[\w-]+ ){{0,2}}group of|staff (?:of|numbers|totals|consists of|is)|staffed (?:by|with)|work ?force of|complement of|team of|staffing of|organization of|total of) (?:about |approximately |some |over |nearly |more than |up to )?({})\b)",
      kNumberPattern));
  static const GuardedPattern altogether(fmt::format(
      R"((?i)\b({}) (?:[\w'-]+ ){{0,3}}?(?:employees|people|persons|positions|staff) (?:altogether|in all|in total)\b)",
      kNumberPattern));
  static const GuardedPattern assigned(fmt::format(
      R"((?i)\b({}) (?:[\w'-]+ ){{0,3}}?(?:employees|people|persons|positions)(?: are|,)? (?:assigned(?: here)?(?:[,.;]|$)|all told|on the (?:rolls|payroll|roster)))",
      kNumberPattern));
  re2::StringPiece number;
  const int together = altogether.in(text, &number) && !is_of_larger_unit(text, number)
                           ? number_of({number.data(), number.size()}).value_or(0)
                           : 0;
  return std::max({number_told(text, staffed), together, number_told(text, assigned)});
}

// "Span of control is 14", "Positions authorized: 22".
int captioned_as_staff(const std::string& text) {
  static const GuardedPattern span_of_control(fmt::format(
      R"((?i)\bspan of (?:control|supervision) (?:is|of|numbers|totals|comprises|covers|includes|extends (?:to|over)) (?:about |approximately |some |over |nearly |more than |a total of )?({})\b)",
      kNumberPattern));
  static const GuardedPattern captioned(fmt::format(
      R"((?i)^\W*(?:the )?(?:(?:number of |total )?subordinate (?:positions|employees|staff|personnel)|subordinates|direct reports|(?:number of |total )?(?:employees|positions|staff|people) (?:supervised|directed|led)|span of control|(?:staffing|positions|strength)(?: of (?:the|this) [\w&'’ -]{{1,50}}?)?[:,]? authorized|authorized (?:staffing|positions|strength)|authorized ?/ ?on[- ]?board) ?(?:\([^()]{{1,40}}\) ?)?(?:[:=–-]| ?is\b)? ?({})\b)",
      kNumberPattern));
  return std::max(number_told(text, span_of_control), number_told(text, captioned));
}

// Of units whose people are told: the position has them below it.
bool is_over_them(const std::string& text) {
  static const GuardedPattern over(
      R"((?i)\b(?:supervis(?:es|ing|ion of|ion over)|directs|manages|leads|heads|oversees|in charge of|responsible for|(?:reports?|reporting) to (?:the incumbent|this position)|(?:led|supervised|headed|directed|managed) by the incumbent|under the incumbent)\b)");
  static const GuardedPattern beside_them(
      R"((?i)\b(?:coordinat\w+|cooperat\w+|serv(?:es|ing)|supports?|advis\w+|liaison|works? with|assists?|beside|in the absence|inspects?|audits?|trains?)\b)");
  return over.in(text) && !beside_them.in(text);
}

// "leads the workforce of the Branch, which numbers 18", "subordinate staff consists of 8
// analysts and 3 clerks". Of what is not said to be the position's own nothing is read.
std::optional<int> staff_told(const Clause& clause) {
  static const GuardedPattern led_staff(
      R"((?i)\b(?:supervises|directs|leads|manages|heads|oversees|over) (?:the |a |an |its )?(?:[\w-]+ ){0,2}?(?:staff|work ?force|complement|personnel|team)\b)");
  static const GuardedPattern own_staff(
      R"((?i)\b(?:subordinate|supervised|incumbent's|position's|branch|section|unit) (?:staff|work ?force|personnel|employees|positions)\b|\bsubordinates\b)");
  static const GuardedPattern told(
      R"((?i)\b(?:staff|work ?force|complement|personnel|team|employees|positions|subordinates)\b[^.;:]{0,80}?\b(?:numbers?|totals?|amounts? to|consists? of|(?:is|are) (?:made up|composed) of|comprises?|includes?|(?:is|are))(?: of)?:? (?:a total of |about |approximately |some |over |nearly |more than )?)");
  re2::StringPiece rest(clause.text);
  const bool own =
      own_staff.in(clause.text) || (clause.actor == Actor::incumbent && led_staff.in(clause.text));
  if (!own || !told.next_in(&rest)) return std::nullopt;
  if (const auto people = people_listed({rest.data(), rest.size()})) return people;
  static const GuardedPattern number(fmt::format(
      R"((?i)^({})\b(?:[.,;)]|$| (?:[\w-]+ ){{0,3}}?(?:employees|people|persons|positions|staff|ftes?)\b))",
      kNumberPattern));
  re2::StringPiece found;
  if (!number.in(rest, &found)) return std::nullopt;
  return number_of({found.data(), found.size()});
}

}  // namespace

std::optional<int> staff_size(const Clause& clause) {
  int people = staff_told(clause).value_or(0);
  if (has_number(clause.text)) {
    people = std::max({people, in_all(clause.text), captioned_as_staff(clause.text)});
    if (clause.actor != Actor::subordinate && is_over_them(clause.text))
      people = std::max(people, people_of_units(clause.text).value_or(0));
  }
  return people > 0 ? std::optional(people) : std::nullopt;
}

bool tells_how_many_are_filled(const std::string& text) {
  static const GuardedPattern filled(fmt::format(
      R"((?i)^\W*(?:positions )?(?:on[- ]?board|filled|encumbered|vacant|vacancies) ?(?:[:=–-]|are|is)? ?{}\b)",
      kNumberPattern));
  return filled.in(text);
}

}  // namespace secondlook
