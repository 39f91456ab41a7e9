// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervisory_scope.h"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

#include "models/active_voice.h"
#include "models/authorities_shown.h"
#include "models/employees_denied.h"
#include "models/guarded_pattern.h"
#include "models/reporting_chain.h"
#include "models/staff_groups.h"
#include "models/staff_numbers.h"
#include "models/supervisory_time.h"
#include "models/tagging.h"
#include "models/told_of_now.h"
#include "models/told_of_others.h"

namespace secondlook {
namespace {

// Dollars a year that the guide calls significant resources (Level 3-3b, item 4).
constexpr double kMultimillion = 2e6;
// So many of the authorities over employees show supervision even where no number is told.
constexpr int kAuthoritiesThatShowSupervision = 3;
// So many are nobody's over contractors' people.
constexpr int kAuthoritiesOverEmployeesAlone = 6;

class ScopeReader {
 public:
  ScopeReader(const RunningText& text, std::span<const Clause> clauses,
              std::span<const Duty> duties, const SignTables& signs)
      : text_(text),
        clauses_(clauses),
        passive_acts_(passive_acts(clauses)),
        duties_(duties),
        signs_(signs) {}

  SupervisoryScope read() {
    read_staff();
    for (std::size_t i = 0; i < clauses_.size(); ++i) {
      if (!tells_of_now(clauses_[i])) continue;
      read_layers(clauses_[i]);
      read_budget(clauses_[i]);
      if (told_staff_.contains(i)) keep(clauses_[i]);
    }
    read_authorities();
    read_percent();
    read_chain();
    scope_.sections_of_guide = sections_of_guide();
    conclude();
    return std::move(scope_);
  }

 private:
  void keep(const Clause& clause) {
    if (!kept_.insert(clause.begin).second || kept_.size() > 12) return;
    for (Evidence& item : text_.evidence(clause.begin, clause.end))
      scope_.evidence.push_back(std::move(item));
  }

  void read_staff() {
    StaffGroups told = staff_groups(clauses_);
    scope_.groups = std::move(told.groups);
    number_of_chiefs_ = told.chiefs;
    const StaffNumbers numbers = staff_numbers(clauses_);
    scope_.subordinates = numbers.employees;
    scope_.contractors = numbers.contractors;
    told_staff_.insert(told.clauses.begin(), told.clauses.end());
    told_staff_.insert(numbers.clauses.begin(), numbers.clauses.end());
  }

  void read_authorities() {
    const auto table = signs_.find("authorities");
    if (table == signs_.end()) return;
    AuthoritiesShown shown = authorities_shown(text_, clauses_, passive_acts_, table->second);
    for (auto& [id, evidence] : shown.held) {
      std::vector<Evidence>& kept = scope_.authorities[id];
      std::move(evidence.begin(), evidence.end(), std::back_inserter(kept));
    }
    scope_.withheld = std::move(shown.withheld);
    for (const auto& [id, evidence] : scope_.authorities) scope_.withheld.erase(id);
    authorities_of_duty_ = std::move(shown.of_duty);
  }

  void read_percent() {
    const SupervisoryTime time = supervisory_time(text_, clauses_, duties_, authorities_of_duty_);
    scope_.percent_of_time = time.percent;
    if (time.clause) keep(clauses_[*time.clause]);
  }

  static bool done(const Clause& clause, re2::StringPiece at) {
    return assertion_at(clause, static_cast<std::size_t>(at.data() - clause.text.data())) ==
           Assertion::asserted;
  }

  void read_layers(const Clause& clause) {
    static const GuardedPattern layers(
        R"((?i)\b(?:(?:through|by way of|by means of|with the help of|via) (?:[\w,'-]+ ){0,4}(?:supervisors|managers|chiefs|directors|heads|foremen|assistants)|over (?:[\w,'-]+ ){0,4}(?:supervisors|managers|chiefs|leaders|heads) and,? through them|subordinate (?:supervisors?|managers?|chiefs?|branch chiefs|unit chiefs)|second[- ]level supervisor|(?:branch|section|division|unit) (?:chiefs|heads|supervisors|managers) (?:report|who report|reporting|are GS|under)|(?:supervises?|rates?|evaluates?|appraises?) (?:[\w,'-]+ ){0,5}(?:supervisors|(?:branch|section|division|unit|team|area) chiefs|foremen|managers)|(?:branches|sections|units|groups|divisions|offices)(?:,? each)? (?:under|headed by|led by|run by|supervised by) (?:[\w-]+ ){0,3}?(?:heads?|chiefs?|supervisors?|leaders|managers?|GS-[0-9]+)|supervisory authority over (?:[\w-]+ ){0,3}?(?:heads|chiefs|supervisors|managers)|(?:rat(?:es?|ing)|apprais(?:es?|ing|als? of)|evaluat(?:es?|ing)|directs?|manag(?:es|ing)) (?:the |all |both |each |every |his |her |its |two |three |four |five |six |seven )*(?:of the )?(?:section|branch|unit|division|shift|crew|area|district|subordinate|group) (?:heads?|chiefs?|supervisors?|managers?)|(?:works? (?:through|with)|tells?|gives?|assigns?) (?:(?:the |all |both |his |her |its |two |three |four |five |six |seven )*(?:of the )?(?:section|branch|unit|division|shift|crew|area|district|subordinate|group) (?:heads|chiefs|supervisors|managers)|(?:each|every) (?:section|branch|unit|division|shift|crew|area|district|subordinate|group) (?:head|chief|supervisor|manager))|(?:rat(?:es?|ing)|apprais(?:es?|ing)|evaluat(?:es?|ing)) (?:the |all |both |his |her |its |two |three |four |five |six )*(?:chiefs|heads|managers|supervisors))\b)");
    static const GuardedPattern own_level(
        R"((?i)\b(?:first|1st)[- ]level supervisor|\bnot a second)");
    // "is one of five division chiefs under the Superintendent": the superior's chiefs.
    static const GuardedPattern among_peers(
        R"((?i)\bone of (?:the )?(?:[\w-]+ ){0,3}?(?:supervisors|managers|chiefs|directors|heads)\b)");
    re2::StringPiece match;
    if (clause.actor == Actor::supervisor || clause.assertion != Assertion::asserted ||
        acts_for_superior(clause.text) || own_level.in(clause.text) || among_peers.in(clause.text))
      return;
    if (layers.find(clause.text, 0, {&match, 1}) && done(clause, match)) {
      scope_.through_supervisors = true;
      keep(clause);
    }
  }

  // "a budget of $14.2 million", "9.4 million dollars": the largest sum of the position's own unit.
  void read_budget(const Clause& clause) {
    static const GuardedPattern dollars(
        R"((?i)(?:\$ ?([0-9][0-9,.]*[0-9]|[0-9]) ?(million|billion|thousand|M|B|K)?\b|\b([0-9][0-9,.]*[0-9]|[0-9]) ?(million|billion|thousand)? dollars))");
    static const GuardedPattern own(
        R"((?i)\b(?:budget|resources|funds|funding|appropriation|program|a year|per year|annual|annually|operating|portfolio|manages|controls|allocates|administers|spends|runs|holds|money|account|fund)\b)");
    if (clause.actor == Actor::supervisor || clause.assertion == Assertion::negated ||
        !own.in(clause.text))
      return;
    re2::StringPiece rest(clause.text), a, a_unit, b, b_unit;
    while (dollars.next_in(&rest, &a, &a_unit, &b, &b_unit)) {
      const re2::StringPiece figure = a.empty() ? b : a;
      const re2::StringPiece unit = a.empty() ? b_unit : a_unit;
      std::string plain;
      for (const char c : figure)
        if (c != ',') plain += c;
      double value = 0;
      std::from_chars(plain.data(), plain.data() + plain.size(), value);
      if (!unit.empty())
        value *= unit[0] == 'm' || unit[0] == 'M'   ? 1e6
                 : unit[0] == 'b' || unit[0] == 'B' ? 1e9
                                                    : 1e3;
      if (value > 0 && (!scope_.budget_dollars || value > *scope_.budget_dollars)) {
        scope_.budget_dollars = value;
        keep(clause);
        if (value >= kMultimillion)
          scope_.authorities["3-3b4"] = text_.evidence(clause.begin, clause.end);
      }
    }
  }

  void read_chain() {
    const ReportingChain chain = reporting_chain(clauses_);
    scope_.reports_to = chain.title;
    scope_.reports_to_grade = chain.grade;
    scope_.reporting_levels_below_ses = chain.levels_below_executive;
    scope_.levels_told_step_by_step = chain.told_step_by_step;
    scope_.grade_told_with_superior = chain.grade_told_with_superior;
    scope_.superior_over_grade_15 = chain.superior_over_grade_15;
    scope_.reports_through_chief = chain.told_of_superior;
    if (chain.clause) keep(clauses_[*chain.clause]);
  }

  int sections_of_guide() const {
    std::set<std::string_view> sections;
    for (const Clause& clause : clauses_)
      if (clause.section.starts_with("gssg-")) sections.insert(clause.section);
    return static_cast<int>(sections.size());
  }

  void conclude() {
    int counted = 0;
    bool federal_groups = false, only_assistants = true;
    for (const SubordinateGroup& group : scope_.groups) {
      if (group.contractors) continue;
      counted += group.count;
      federal_groups = true;
    }
    if (counted > 0 && counted > scope_.subordinates.value_or(0)) scope_.subordinates = counted;
    int over_employees = 0;
    for (const auto& [id, evidence] : scope_.authorities)
      over_employees += id.starts_with(kEmployeeAuthorities);
    // Who has most of the authorities has people; "no field staff" denies one kind of them.
    const bool none = without_federal_employees() ||
                      (without_employees() && over_employees < kAuthoritiesOverEmployeesAlone);
    scope_.without_employees = none;
    if (none) {
      scope_.subordinates = 0;
      std::erase_if(scope_.groups, [](const SubordinateGroup& g) { return !g.contractors; });
      federal_groups = false;
    }
    const bool told = over_employees >= kAuthoritiesThatShowSupervision || supervises_somebody();
    scope_.supervises = !none && told &&
                        (federal_groups || scope_.subordinates.value_or(0) > 0 ||
                         !scope_.contractors || over_employees >= kAuthoritiesOverEmployeesAlone);
    const bool contract_staff =
        scope_.contractors.value_or(0) > 0 || (none && contractors_hire_the_staff());
    scope_.contractors_only =
        contract_staff && !federal_groups && scope_.subordinates.value_or(0) == 0 &&
        (none || (!scope_.through_supervisors && over_employees < kAuthoritiesThatShowSupervision));
    only_assistants = only_personal_support();
    scope_.personal_assistants_only = scope_.supervises && only_assistants;
    if (number_of_chiefs_ > 1 && scope_.supervises && over_employees > 0)
      scope_.through_supervisors = true;
    if ((leaders_lack_authority() || nobody_else_supervises()) &&
        !scope_.authorities.contains("3-3b6"))
      scope_.through_supervisors = false;
    credit_use_of_supervisors();
  }

  // "The party chiefs do not rate, hire or discipline": leaders, and no supervisors.
  bool leaders_lack_authority() const {
    static const GuardedPattern denied(
        R"((?i)\b(?:chiefs|leaders|coordinators|leads|heads|forecasters|seniors)\b[^.;]{0,40}?\b(?:do not|have no|has no|without|nor|but no|exercise no)\b[^.;]{0,40}?\b(?:rate|authority|say|discipline|hire|supervis\w+|appraise)\b)");
    return std::any_of(clauses_.begin(), clauses_.end(),
                       [](const Clause& clause) { return denied.in(clause.text); });
  }

  // "No one is a supervisor", "no intermediate supervisors exist", "there is no second echelon of
  // supervision".
  bool nobody_else_supervises() const {
    static const GuardedPattern none(
        R"((?i)(?:\b(?:no one|nobody|none(?: of (?:them|these|the [\w-]+))?)\b[^.;,]{0,50}?\b(?:(?:is|are) (?:an? )?supervisors?|supervises?|rates? (?:anyone|anybody|others?))\b|\bno (?:intermediate|subordinate|intervening|other|second[- ](?:level|line)) (?:supervisors?|chiefs?|supervision)\b|\bno (?:second|other|further|intermediate|intervening) (?:echelon|level|tier|layer) of supervis\w+|\bwithout (?:intermediate|subordinate|intervening) supervisors?\b))");
    return std::any_of(clauses_.begin(), clauses_.end(), [](const Clause& clause) {
      return clause.assertion != Assertion::past && clause.assertion != Assertion::conditional &&
             none.in(clause.text);
    });
  }

  void credit_with(const char* greater, const char* lesser) {
    const auto held = scope_.authorities.find(greater);
    if (held != scope_.authorities.end()) scope_.authorities.emplace(lesser, held->second);
  }

  // Who has authority over subordinate supervisors directs work through them, whether the paper
  // says so or not.
  void credit_use_of_supervisors() {
    if (!scope_.through_supervisors) return;
    for (const char* over_supervisors : {"3-3b3", "3-3b5", "3-3b6", "3-3b8"})
      credit_with(over_supervisors, "3-3b1");
    // What is done through supervisors is the chief's own planning and assigning of it.
    credit_with("3-3b1", "3-2c1");
    credit_with("3-3b1", "3-2c2");
  }

  bool without_employees() const {
    return std::any_of(clauses_.begin(), clauses_.end(), denies_employees);
  }

  // A staff of which no Federal employee is one, and of which no grade or number tells otherwise.
  bool without_federal_employees() const {
    return (scope_.contractors.value_or(0) > 0 || contractors_hire_the_staff()) &&
           scope_.subordinates.value_or(0) == 0 &&
           std::all_of(scope_.groups.begin(), scope_.groups.end(),
                       [](const SubordinateGroup& group) { return group.contractors; }) &&
           std::any_of(clauses_.begin(), clauses_.end(), denies_federal_employees);
  }

  bool contractors_hire_the_staff() const {
    return std::any_of(clauses_.begin(), clauses_.end(), [](const Clause& clause) {
      return clause.assertion != Assertion::past && tells_of_contract_staff(clause.text);
    });
  }

  bool supervises_somebody() const {
    static const GuardedPattern supervises(
        R"((?i)\b(?:supervis(?:es|ing|e|ion of|ion over)|supervisory authority|directs? (?:the )?(?:work|activities|staff|employees|group|division|branch|section|office|bureau|unit)|exercises (?:full |first-level )?supervis\w+)\b)");
    const auto tells = [](const Clause& clause) {
      if (clause.actor != Actor::incumbent || about_contractors(clause.text)) return false;
      re2::StringPiece match;
      return supervises.find(clause.text, 0, {&match, 1}) && done(clause, match);
    };
    return std::any_of(clauses_.begin(), clauses_.end(), tells) ||
           std::any_of(passive_acts_.begin(), passive_acts_.end(), tells);
  }

  // All that is told of the staff are one or two secretaries or assistants of the position itself.
  bool only_personal_support() const {
    static const GuardedPattern personal(
        R"((?i)\bsupervis\w+ (?:only )?(?:[\w'-]+ ){0,4}?(?:secretary|secretaries|executive assistants?|confidential assistants?|special assistants?|scheduler|staff assistants?|personal (?:staff|assistants?|secretary)|administrative assistants?|clerical support|program support assistant)\b)");
    if (scope_.subordinates.value_or(0) > 3 || scope_.through_supervisors) return false;
    return std::any_of(clauses_.begin(), clauses_.end(), [](const Clause& clause) {
      return clause.actor == Actor::incumbent && tells_of_now(clause) && personal.in(clause.text);
    });
  }

  const RunningText& text_;
  std::span<const Clause> clauses_;
  std::vector<Clause> passive_acts_;  // of the incumbent, in the active voice
  std::span<const Duty> duties_;
  const SignTables& signs_;
  std::set<std::size_t> told_staff_;  // clauses that tell of the staff
  std::set<std::size_t> kept_;
  std::map<int, std::set<std::string>> authorities_of_duty_;  // 3-2c, by index of the duty
  int number_of_chiefs_ = 0;  // subordinate supervisors that are told with their grade
  SupervisoryScope scope_;
};

}  // namespace

SupervisoryScope read_supervision(const RunningText& text, std::span<const Clause> clauses,
                                  std::span<const Duty> duties, const SignTables& signs) {
  return ScopeReader(text, clauses, duties, signs).read();
}

}  // namespace secondlook
