// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_numbers.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <utility>

#include "models/guarded_pattern.h"
#include "models/number_words.h"
#include "models/own_unit_size.h"
#include "models/staff_listed.h"
#include "models/tagging.h"
#include "models/told_of_now.h"
#include "models/told_of_others.h"
#include "models/unit_staffs.h"

namespace secondlook {
namespace {

class NumberReader {
 public:
  StaffNumbers read_all(std::span<const Clause> clauses) {
    for (std::size_t i = 0; i < clauses.size(); ++i)
      if (tells_of_now(clauses[i])) read(i, clauses[i]);
    for (const UnitSize& size : own_unit_sizes(clauses))
      raise(told_.employees, size.people, size.clause);
    return std::move(told_);
  }

 private:
  // "directs 24 employees", "a staff of 14", "rates all nine"; contractors apart.
  void read(std::size_t index, const Clause& clause) {
    static const GuardedPattern led(fmt::format(
        R"((?i)\b(?:supervis(?:es|ing|e|ion (?:of|to|for|over)|or of|or over)|direct(?:s|ing)|manag(?:es|ing)|lead(?:s|ing)|overse(?:es|eing)|(?:in|ha(?:s|ve|ving)|takes?) charge of|supervisor (?:for|of|over|to)|supervisory (?:authority|responsibility|control)(?: (?:covers|over|for|extends to))|responsible for|rat(?:es|ing)|evaluat(?:es|ing)|apprais(?:es|al of|ing|als of)|head(?:s|ing))\b(?: [\w,'’/-]+){{0,5}}? \(?({0})(?: ?(?:[-–]|to|or|and) ?({0}))? (?:[\w,'’/()-]+ ){{0,5}}?(?:employees?|people|persons?|staff|personnel|subordinates?|positions|ftes?|full-time|workers|clerks|technicians|assistants|specialists|analysts|engineers|scientists|nurses|agents|officers|economists|attorneys|investigators|accountants|auditors|inspectors|representatives|supervisors|managers)\b)",
        kNumberPattern));
    static const GuardedPattern staffed(fmt::format(
        R"((?i)\b(?:supervis\w+ (?:[\w-]+ ){{0,2}}group of|staff (?:of|numbers|totals|consists of|is)|staffed (?:by|with)|work ?force of|complement of|team of|staffing of|organization of|total of) (?:about |approximately |some |over |nearly |more than |up to )?({})\b)",
        kNumberPattern));
    static const GuardedPattern altogether(fmt::format(
        R"((?i)\b({}) (?:[\w'-]+ ){{0,3}}?(?:employees|people|persons|positions|staff) (?:altogether|in all|in total)\b)",
        kNumberPattern));
    static const GuardedPattern assigned(fmt::format(
        R"((?i)\b({}) (?:[\w'-]+ ){{0,3}}?(?:employees|people|persons|positions)(?: are|,)? (?:assigned(?: here)?(?:[,.;]|$)|all told|on the (?:rolls|payroll|roster)))",
        kNumberPattern));
    static const GuardedPattern all_of(fmt::format(
        R"((?i)\b(?:all|the) ({})(?: (?:Federal |other )?(?:employees|members|staff|people|subordinates)\b|[,.;(]| on | and |$))",
        kNumberPattern));
    static const GuardedPattern reporting(fmt::format(
        R"((?i)\b({}) (?:[\w,'’/()-]+ ){{0,6}}?(?:report (?:directly )?to|reporting to|under (?:this|the) (?:position|incumbent)|under both|direct reports|subordinate (?:employees|supervisors|managers))\b)",
        kNumberPattern));
    static const GuardedPattern under(fmt::format(
        R"((?i)\b({}) (?:[\w,'’/()-]+ ){{0,5}}?(?:employees?|people|persons?|staff|positions|subordinates|personnel|servants|clerks|[a-z]+(?:ers|ors|ists|ians|ysts)) (?:who )?(?:(?:are|is) (?:supervised|led|directed|rated) by|answer to|(?:(?:work|serve) )?under) (?:the (?:incumbent|chief|head|supervisor)|this position|him|her)\b)",
        kNumberPattern));
    static const GuardedPattern on_board(fmt::format(
        R"((?i)\b({}) (?:employees |people |persons |staff )?(?:are )?(?:now |currently |presently )?on[- ]?board\b.{{0,80}}\b(?:rated|supervised|led|directed) by (?:the incumbent|this position)\b)",
        kNumberPattern));
    static const GuardedPattern members(fmt::format(
        R"((?i)\b(?:supervis(?:es|ing|ion of)|direct(?:s|ing|ion of)|manag(?:es|ing)|lead(?:s|ing)|overse(?:es|eing)|head(?:s|ing)|runs|(?:plans|organizes) the work of|(?:chief|head|leader|supervisor) of)\b(?: [\w,'’/-]+){{0,4}}? ({})[- ](?:member|person|employee|man|position|people) (?:[\w-]+ ){{0,3}}?(?:staff|team|unit|branch|section|group|work ?force|crew|office|division|organization)\b)",
        kNumberPattern));
    static const GuardedPattern receiving(fmt::format(
        R"((?i)\b({}) (?:[\w'’/-]+ ){{0,2}}?(?:employees?|people|persons?|staff|positions|subordinates|workers) (?:[\w'’/-]+ ){{0,5}}?(?:receive|get|take|have) (?:[\w'’,/-]+ ){{1,6}}?from (?:the (?:incumbent|chief|head)|this position)\b)",
        kNumberPattern));
    static const GuardedPattern span_of_control(fmt::format(
        R"((?i)\bspan of (?:control|supervision) (?:is|of|numbers|totals|comprises|covers|includes|extends (?:to|over)) (?:about |approximately |some |over |nearly |more than |a total of )?({})\b)",
        kNumberPattern));
    static const GuardedPattern captioned(fmt::format(
        R"((?i)^\W*(?:the )?(?:(?:number of |total )?subordinate (?:positions|employees|staff|personnel)|subordinates|direct reports|(?:number of |total )?(?:employees|positions|staff|people) (?:supervised|directed|led)|span of control|(?:staffing|positions|strength)(?: of (?:the|this) [\w&'’ -]{{1,50}}?)?[:,]? authorized|authorized (?:staffing|positions|strength)|authorized ?/ ?on[- ]?board) ?(?:\([^()]{{1,40}}\) ?)?(?:[:=–-]| ?is\b)? ?({})\b)",
        kNumberPattern));
    static const GuardedPattern rating(R"((?i)\b(?:rates?|evaluates?|apprais\w+|supervis\w+)\b)");
    static const GuardedPattern filled(fmt::format(
        R"((?i)^\W*(?:positions )?(?:on[- ]?board|filled|encumbered|vacant|vacancies) ?(?:[:=–-]|are|is)? ?{}\b)",
        kNumberPattern));
    static const GuardedPattern has_subordinates(fmt::format(
        R"((?i)\b(?:has|have|with) (?:about |approximately )?({}) (?:[\w'’/-]+ ){{0,3}}?(?:subordinates|direct reports|subordinate (?:employees|positions))\b)",
        kNumberPattern));
    static const GuardedPattern employed(fmt::format(
        R"((?i)\b({}) (?:[\w'’/-]+ ){{0,4}}?(?:employees|people|personnel|staff|workers|persons|guards|mechanics|[a-z]+(?:ers|ists|ians|men))\b)",
        kNumberPattern));
    static const GuardedPattern all_are(
        fmt::format(R"((?i)\ball ({}) (?:of them )?are\b)", kNumberPattern));
    if (clause.actor == Actor::supervisor || clause.assertion == Assertion::negated) return;
    re2::StringPiece number, highest;
    if (about_contractors(clause.text)) {
      if (employed.in(clause.text, &number) || all_are.in(clause.text, &number))
        raise(told_.contractors, number, index);
      if (const auto own = without_contractors(clause)) read(index, *own);
      return;
    }
    if (const auto people = staff_told(clause)) raise(told_.employees, *people, index);
    // All others ask for a number, which most clauses do not have.
    if (!has_number(clause.text)) return;
    if (clause.actor == Actor::incumbent && led.in(clause.text, &number, &highest) &&
        done(clause, number)) {
      raise(told_.employees, number, index);
      raise(told_.employees, highest, index);
    }
    if (const auto people = people_of_units(clause.text);
        people && is_over_them(clause.text) && clause.actor != Actor::subordinate)
      raise(told_.employees, *people, index);
    if (staffed.in(clause.text, &number)) raise(told_.employees, number, index);
    if (altogether.in(clause.text, &number) && !is_of_larger_unit(clause.text, number))
      raise(told_.employees, number, index);
    if (assigned.in(clause.text, &number)) raise(told_.employees, number, index);
    if (reporting.in(clause.text, &number) && !is_one_of(clause.text, number))
      raise(told_.employees, number, index);
    for (const GuardedPattern* told : {&receiving, &span_of_control, &captioned})
      if (told->in(clause.text, &number)) raise(told_.employees, number, index);
    for (const GuardedPattern* told : {&members, &has_subordinates})
      if (clause.actor == Actor::incumbent && told->in(clause.text, &number) &&
          done(clause, number))
        raise(told_.employees, number, index);
    if (under.in(clause.text, &number)) raise(told_.employees, number, index);
    if (on_board.in(clause.text, &number)) raise(told_.employees, number, index);
    // Evidence beside the number of positions.
    if (filled.in(clause.text)) told_.clauses.push_back(index);
    if (clause.actor == Actor::incumbent && rating.in(clause.text) &&
        all_of.in(clause.text, &number) && done(clause, number))
      raise(told_.employees, number, index);
  }

  // "supervises 17 employees and oversees 30 contractors": what is told before the contractors.
  static std::optional<Clause> without_contractors(const Clause& clause) {
    static const GuardedPattern besides(fmt::format(
        R"((?i),? (?:and|plus|besides|as well as|in addition to)(?: [\w'’-]+){{0,6}}? {}(?: [\w'’-]+){{0,3}}? contract)",
        kNumberPattern));
    re2::StringPiece found;
    if (!besides.find(clause.text, 0, {&found, 1})) return std::nullopt;
    Clause own = clause;
    own.text.resize(static_cast<std::size_t>(found.data() - clause.text.data()));
    return about_contractors(own.text) ? std::nullopt : std::optional(std::move(own));
  }

  // Of units whose people are told: the position has them below it.
  static bool is_over_them(const std::string& text) {
    static const GuardedPattern over(
        R"((?i)\b(?:supervis(?:es|ing|ion of|ion over)|directs|manages|leads|heads|oversees|in charge of|responsible for|(?:reports?|reporting) to (?:the incumbent|this position)|(?:led|supervised|headed|directed|managed) by the incumbent|under the incumbent)\b)");
    static const GuardedPattern beside_them(
        R"((?i)\b(?:coordinat\w+|cooperat\w+|serv(?:es|ing)|supports?|advis\w+|liaison|works? with|assists?|beside|in the absence|inspects?|audits?|trains?)\b)");
    return over.in(text) && !beside_them.in(text);
  }

  // "is one of four sections of the Division, which has 40 employees in all"
  static bool is_of_larger_unit(std::string_view text, re2::StringPiece number) {
    static const GuardedPattern larger(
        R"((?i)\b(?:of|in|within|under) (?:the|its|this) [^,;]{1,60}, (?:which|that) \w+ $)");
    return larger.in(text.substr(0, static_cast<std::size_t>(number.data() - text.data())));
  }

  // "one of four branch chiefs who report to the Director": the incumbent's peers.
  static bool is_one_of(std::string_view text, re2::StringPiece number) {
    static const GuardedPattern share(
        R"((?i)\b(?:one|any|each|either|first|last|senior) (?:of|among) (?:the |its |their )?$)");
    const auto at = static_cast<std::size_t>(number.data() - text.data());
    return share.in({text.data(), at}) || text.substr(at + number.size()).starts_with(" of ");
  }

  // "leads the workforce of the Branch, which numbers 18", "subordinate staff consists of 8
  // analysts and 3 clerks". Of what is not said to be the position's own nothing is read.
  static std::optional<int> staff_told(const Clause& clause) {
    static const GuardedPattern led_staff(
        R"((?i)\b(?:supervises|directs|leads|manages|heads|oversees|over) (?:the |a |an |its )?(?:[\w-]+ ){0,2}?(?:staff|work ?force|complement|personnel|team)\b)");
    static const GuardedPattern own_staff(
        R"((?i)\b(?:subordinate|supervised|incumbent's|position's|branch|section|unit) (?:staff|work ?force|personnel|employees|positions)\b|\bsubordinates\b)");
    static const GuardedPattern told(
        R"((?i)\b(?:staff|work ?force|complement|personnel|team|employees|positions|subordinates)\b[^.;:]{0,80}?\b(?:numbers?|totals?|amounts? to|consists? of|(?:is|are) (?:made up|composed) of|comprises?|includes?|(?:is|are))(?: of)?:? (?:a total of |about |approximately |some |over |nearly |more than )?)");
    re2::StringPiece rest(clause.text);
    const bool own = own_staff.in(clause.text) ||
                     (clause.actor == Actor::incumbent && led_staff.in(clause.text));
    if (!own || !told.next_in(&rest)) return std::nullopt;
    if (const auto people = people_listed({rest.data(), rest.size()})) return people;
    static const GuardedPattern number(fmt::format(
        R"((?i)^({})\b(?:[.,;)]|$| (?:[\w-]+ ){{0,3}}?(?:employees|people|persons|positions|staff|ftes?)\b))",
        kNumberPattern));
    re2::StringPiece found;
    if (!number.in(rest, &found)) return std::nullopt;
    return number_of({found.data(), found.size()});
  }

  static bool done(const Clause& clause, re2::StringPiece at) {
    return assertion_at(clause, static_cast<std::size_t>(at.data() - clause.text.data())) ==
           Assertion::asserted;
  }

  void raise(std::optional<int>& value, re2::StringPiece number, std::size_t clause) {
    if (const auto found = number_of({number.data(), number.size()})) raise(value, *found, clause);
  }

  void raise(std::optional<int>& value, int number, std::size_t clause) {
    if (number == 0) return;
    if (!value || number > *value) value = number;
    told_.clauses.push_back(clause);
  }

  StaffNumbers told_;
};

}  // namespace

StaffNumbers staff_numbers(std::span<const Clause> clauses) {
  return NumberReader().read_all(clauses);
}

}  // namespace secondlook
