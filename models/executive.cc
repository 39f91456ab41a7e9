// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/executive.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace secondlook {
namespace {

// Weights are those of the signs; each sign counts once however often a paper repeats it. The
// thresholds are set on labelled papers (tests/accuracy): about two facts make a criterion, three
// or four an executive's level.
constexpr double kCriterion = 2;
constexpr double kAccountability = 2.5;  // programs are spoken of everywhere
constexpr double kSupervision = 2.5;
constexpr double kExecutiveLevel = 3.5;
constexpr double kPlace = 2;   // of it, from the place in the agency and the authority
constexpr double kLine = 3.5;  // or from the organization alone
constexpr double kResearch = 3.5;
constexpr double kStanding = 3.5;
constexpr double kExpertise = 3;
// With less of the papers nothing executive is in question.
constexpr double kSomeLevel = 1.5;
constexpr double kSomeStanding = 2;
// Organizations of this many people are seldom led from below.
constexpr int kSomeStaff = 5;
constexpr int kManyEmployees = 8;
constexpr int kLargeStaff = 75;
// One of this many is a branch rather than an executive's organization.
constexpr int kSmallStaff = 40;
constexpr double kLargeBudget = 50e6;  // dollars
constexpr double kVeryLargeBudget = 250e6;
constexpr int kManyContractors = 15;
constexpr std::size_t kManyAuthorities = 5;
constexpr std::size_t kMostEvidence = 6;

constexpr std::array<std::string_view, 5> kCriteria{"A", "B", "C", "D", "E"};

// What the signs of one aspect come to.
struct Tally {
  double met = 0, against = 0;
  std::vector<Sighting> for_it, against_it;  // one for each sign
  double balance() const { return met - against; }
};

class ExecutiveReading {
 public:
  ExecutiveReading(const RunningText& text, std::span<const Clause> clauses,
                   const SupervisoryScope& supervision, const Standard& executive,
                   const SignTable& table)
      : text_(text),
        clauses_(clauses),
        supervision_(supervision),
        executive_(executive),
        table_(table) {
    count();
    limit_percent_ = 25;
    if (const Rule* limit = find_rule(executive, "SL-ST-SUPERVISION"))
      if (const auto figure = limit->figures.find("percent_of_time_below");
          figure != limit->figures.end())
        limit_percent_ = figure->second;
  }

  Evaluation evaluate() {
    Evaluation result;
    result.standard = executive_.id;
    std::map<std::string_view, bool> met;
    met["D"] = supervises();
    met["A"] = directs_unit(met["D"]);
    if (met["A"] && !met["D"] && tally("D").balance() >= 1) met["D"] = true;
    const double money = supervision_.budget_dollars.value_or(0) >= kLargeBudget ? 1 : 0;
    met["B"] =
        tally("B").balance() > 0 && tally("B").met + (met["A"] ? money : 0) >= kAccountability;
    met["C"] = shown("C") && tally("C").met >= kCriterion;
    met["E"] = shown("E");
    for (const std::string_view criterion : kCriteria)
      result.factors.push_back(
          finding(criterion, met[criterion], met[criterion] ? "" : falls_short(criterion)));
    const bool any = std::any_of(met.begin(), met.end(), [](const auto& m) { return m.second; });

    const double line = line_level(met["A"] || met["D"]);
    const double place = place_level() + (met["E"] ? policy_level() : 0);
    const double level = place + line;
    const double standing = research_standing();
    const double expertise = this->expertise();
    const bool researches = this->researches();
    const bool above = (any && (place >= kPlace || line >= kLine) && level >= kExecutiveLevel) ||
                       (researches && standing >= kStanding) || expertise >= kExpertise;
    result.applies = level >= kSomeLevel || standing >= kSomeStanding || expertise >= kSomeStanding;
    result.considerations.push_back(
        level_finding(above, any, level, researches, standing, expertise));
    result.considerations.push_back(finding("RESEARCH", researches, ""));
    result.considerations.push_back(finding(
        "CONTRACTORS",
        !met["D"] && (supervision_.contractors_only || (leads_contractors() && many_contractors())),
        ""));
    result.pay_plan = !above                                ? "GS"
                      : any                                 ? (excluded() ? "SL" : "ES")
                      : researches && standing >= kStanding ? "ST"
                                                            : "SL";
    if (!above && result.applies) result.grade = 15;
    result.why = result.applies ? "the papers show signs of work at or above GS-15"
                                : "nothing in the papers points to work above GS-15";
    return result;
  }

 private:
  // Sightings that count, each sign once, without the clauses that argue or tell of other times.
  void count() {
    const std::vector<Sighting> sightings = find_signs(clauses_, table_);
    std::vector<bool> set_aside(clauses_.size(), false);
    for (std::size_t c = 0; c < clauses_.size(); ++c) set_aside[c] = names_only(clauses_[c].text);
    for (const Sighting& s : sightings)
      if (aspect_of(s) == "set-aside" && counts(s, clauses_, table_)) set_aside[s.clause] = true;
    std::vector<bool> seen(table_.signs.size(), false);
    for (const Sighting& s : sightings) {
      if ((set_aside[s.clause] && aspect_of(s) != "excluded-agency") || seen[s.sign] ||
          !counts(s, clauses_, table_))
        continue;
      seen[s.sign] = true;
      const Sign& sign = table_.signs[s.sign];
      Tally& tally = tallies_[aspect_of(s)];
      if (sign.level == "met") {
        tally.met += sign.weight;
        tally.for_it.push_back(s);
      } else if (sign.level == "not-met") {
        tally.against += sign.weight;
        tally.against_it.push_back(s);
      }
    }
  }

  // A heading names what the text below it may deny: no small letters, or no more than two words.
  static bool names_only(const std::string& text) {
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto figure = [](char c) { return c >= '0' && c <= '9'; };
    if (std::none_of(text.begin(), text.end(), small)) return true;
    return std::count(text.begin(), text.end(), ' ') < 2 &&
           std::none_of(text.begin(), text.end(), figure);
  }

  const std::string& aspect_of(const Sighting& sighting) const {
    return table_.aspects[table_.signs[sighting.sign].aspect].id;
  }

  const Tally& tally(std::string_view aspect) const {
    static const Tally none;
    const auto found = tallies_.find(aspect);
    return found == tallies_.end() ? none : found->second;
  }

  bool shown(std::string_view criterion) const {
    return tally(criterion).met >= kCriterion && tally(criterion).balance() > 0;
  }

  bool through_officials() const {
    return supervision_.through_supervisors || has_sign("through-officials") ||
           has_sign("rates-officials") || has_sign("gs15-subordinates") ||
           has_sign("gs15-subordinates-order") || has_sign("subordinate-heads");
  }

  bool has_sign(std::string_view id) const {
    return std::any_of(tallies_.begin(), tallies_.end(), [&](const auto& entry) {
      const auto& seen = entry.second.for_it;
      return std::any_of(seen.begin(), seen.end(),
                         [&](const Sighting& s) { return table_.signs[s.sign].id == id; });
    });
  }

  // Praise is cheap: standing rests on what others did with the work or honored it for.
  double research_standing() const {
    const bool facts = has_sign("widely-cited") || has_sign("academies") || has_sign("prizes") ||
                       has_sign("changed-field");
    const double balance = tally("research-standing").balance();
    return facts ? balance : std::min(balance, kSomeStanding);
  }

  // Renown too: somebody has to turn to it, follow it, or leave its conclusions as they are.
  double expertise() const {
    constexpr std::array<std::string_view, 9> kRecourse{
        "gs15-bring-questions", "past-gs15-experts",   "last-resort",
        "agencies-defer",       "sought-abroad",       "adopted-elsewhere",
        "no-review-possible",   "independent-opinion", "used-abroad"};
    const bool facts = std::any_of(kRecourse.begin(), kRecourse.end(),
                                   [&](std::string_view id) { return has_sign(id); });
    const double balance = tally("expertise").balance() +
                           // What honors a researcher honors an expert of the same science too.
                           std::clamp(tally("research-standing").balance() / 2, 0.0, 1.5) -
                           (supervision_.reports_to_grade.value_or(16) <= 15 ? 1 : 0);
    return facts ? balance : std::min(balance, kSomeStanding);
  }

  bool researches() const { return tally("research").balance() >= kResearch; }

  // Where it stands in its agency. Two or more steps below the first executive is no executive's.
  double place_level() const {
    const bool low = supervision_.reporting_levels_below_ses.value_or(0) >= 2 &&
                     !has_sign("reports-to-top") && !through_executives();
    return tally("level").balance() - (low ? 2 : 0);
  }

  // Who determines policy for an agency stands high, all the more the plainer it is.
  double policy_level() const { return tally("E").met >= 2 * kCriterion ? 2.5 : 1.5; }

  bool is_denied_by(std::string_view id) const {
    return std::any_of(tallies_.begin(), tallies_.end(), [&](const auto& entry) {
      const auto& seen = entry.second.against_it;
      return std::any_of(seen.begin(), seen.end(),
                         [&](const Sighting& s) { return table_.signs[s.sign].id == id; });
    });
  }

  // Supervision that takes less of the time than the limit, without subordinate supervisors, goes
  // with the position's own work (CFR 319.101(b)); so does a researcher's of a few helpers.
  bool incidental() const {
    if (through_officials()) return false;
    if (!supervision_.percent_of_time) return researches();
    // So many take more, whatever the paper says of the time.
    return *supervision_.percent_of_time < limit_percent_ &&
           (researches() || supervision_.subordinates.value_or(0) < kManyEmployees);
  }

  bool supervises() const {
    if (contractors_only() || assistants_only() || incidental()) return false;
    const double met = tally("D").met + (much_supervision() ? 1.5 : 0) + authority() + staff();
    const double unit_denied = through_officials() ? 0 : tally("A").against / 2;
    return met >= kSupervision && met > tally("D").against + unit_denied;
  }

  bool much_supervision() const {
    return supervision_.percent_of_time && *supervision_.percent_of_time >= limit_percent_;
  }

  // Grades of the General Schedule are told of employees.
  bool federal_subordinates() const {
    return through_officials() ||
           std::any_of(supervision_.groups.begin(), supervision_.groups.end(),
                       [](const SubordinateGroup& g) { return !g.contractors && g.grade; });
  }

  bool leads_contractors() const {
    return has_sign("no-federal-staff") &&
           (has_sign("directs-contractors") || has_sign("leads-people") ||
            has_sign("supervises-staff-of"));
  }

  bool contractors_only() const {
    return !federal_subordinates() && (supervision_.contractors_only || leads_contractors());
  }

  // A few of them are help with the position's own work.
  bool many_contractors() const {
    return std::max(supervision_.contractors.value_or(0), supervision_.subordinates.value_or(0)) >=
           kManyContractors;
  }

  bool assistants_only() const {
    return supervision_.personal_assistants_only ||
           (!through_officials() && !much_supervision() &&
            (is_denied_by("personal-assistants") || is_denied_by("assistants-report")));
  }

  // What the lists of supervisory authorities add to the signs: a few are soon matched by other
  // work.
  double authority() const { return supervision_.authorities.size() >= kManyAuthorities ? 1 : 0; }

  // A told number of people shows that there is somebody to supervise, not by whom.
  double staff() const {
    const bool told =
        supervision_.subordinates.value_or(0) >= kSomeStaff || has_sign("large-staff");
    return told && tally("A").met >= 1 ? 1 : 0;
  }

  bool directs_unit(bool supervises) const {
    const Tally& unit = tally("A");
    if (contractors_only() || assistants_only() || incidental()) return false;
    if (supervises) return unit.met >= 1 ? unit.balance() > -1 : unit.against == 0;
    return unit.met >= 2 * kCriterion - 0.5 && unit.balance() >= kCriterion &&
           tally("D").balance() >= 0;
  }

  double line_level(bool directs) const {
    const Tally& line = tally("line-level");
    if (!directs) return -line.against;
    double level = line.balance();
    level += size_level();
    const double budget = supervision_.budget_dollars.value_or(0);
    level += budget >= kVeryLargeBudget ? 1 : budget >= kLargeBudget ? 0.5 : 0;
    // Who has GS-14s for heads of units is as a rule a GS-15.
    const int highest = highest_subordinate_grade();
    if (!through_executives() && highest == 15) level += 2;
    if (!through_executives() && highest > 0 && highest < 15) level -= 1.5;
    return level;
  }

  // Large numbers are also told of the agency around a small unit, which is known by its own
  // number.
  double size_level() const {
    const int staff = supervision_.subordinates.value_or(0);
    if (staff > 0 && staff < kSmallStaff && !through_executives() &&
        !supervision_.through_supervisors)
      return -1;
    const double told = tally("size").met;
    return told > 0 ? told : staff >= kLargeStaff ? 1 : 0;
  }

  bool through_executives() const {
    return has_sign("gs15-subordinates") || has_sign("gs15-subordinates-order") ||
           has_sign("subordinate-executives");
  }

  int highest_subordinate_grade() const {
    int highest = 0;
    for (const SubordinateGroup& group : supervision_.groups)
      if (!group.contractors && group.grade) highest = std::max(highest, *group.grade);
    return highest;
  }

  bool excluded() const { return tally("excluded-agency").met > 0; }

  std::string falls_short(std::string_view criterion) const {
    const Rule* rule = find_rule(executive_, std::string(criterion) + "-NOT");
    return rule ? rule->means : std::string();
  }

  std::string_view aspect_named(std::string_view id) const {
    return id == "LEVEL"         ? "level"
           : id == "RESEARCH"    ? "research"
           : id == "CONTRACTORS" ? "contractors"
                                 : id;
  }

  FactorEvaluation finding(std::string_view id, bool met, const std::string& missing) const {
    const Tally& found = tally(aspect_named(id));
    FactorEvaluation result;
    result.factor = id;
    result.level = met ? "met" : found.against > 0 ? "not-met" : "not-shown";
    const Rule* rule = find_rule(executive_, id == "RESEARCH"      ? "ST"
                                             : id == "CONTRACTORS" ? "D-NOT"
                                                                   : id);
    if (rule != nullptr) result.citation = citation(rule->source);
    add(result, met ? found.for_it : found.against_it);
    if (!met && found.against_it.empty()) result.reason = "nothing in the papers shows it";
    if (!missing.empty()) result.missing_for_next.push_back(missing);
    if (!met && rule != nullptr)
      result.missing_for_next.insert(result.missing_for_next.begin(), rule->means);
    // Two facts beyond the threshold, or a plain denial, leave little doubt.
    const double margin = met ? found.balance() - kCriterion : found.against - found.met;
    result.confidence = std::clamp(0.6 + 0.1 * margin, 0.5, 0.95);
    return result;
  }

  // Evidence and reason from the sightings.
  void add(FactorEvaluation& result, const std::vector<Sighting>& sightings) const {
    for (const Sighting& s : sightings) {
      const std::string& shows = table_.signs[s.sign].shows;
      if (result.reason.find(shows) == std::string::npos)
        result.reason += fmt::format("{}{}", result.reason.empty() ? "" : "; ", shows);
      if (result.evidence.size() >= kMostEvidence) continue;
      const Clause& clause = clauses_[s.clause];
      for (Evidence& item : text_.evidence(clause.begin, clause.end)) {
        item.assertion = name(s.assertion);
        if (std::find(result.evidence.begin(), result.evidence.end(), item) ==
            result.evidence.end())
          result.evidence.push_back(std::move(item));
      }
    }
  }

  // How sure it is that work is not above GS-15: silence says little, what the paper denies or
  // gives to others says more.
  double doubt_of_level() const {
    double denied = 0;
    for (const std::string_view aspect : {"level", "line-level", "research-standing"})
      denied += tally(aspect).against;
    for (const std::string_view criterion : kCriteria) denied += 0.3 * tally(criterion).against;
    return std::clamp(0.5 + 0.08 * denied, 0.5, 0.95);
  }

  FactorEvaluation level_finding(bool above, bool any, double level, bool researches,
                                 double standing, double expertise) const {
    FactorEvaluation result;
    result.factor = "LEVEL";
    result.level = above ? "met" : "not-met";
    if (const Rule* rule = find_rule(executive_, "LEVEL")) result.citation = citation(rule->source);
    const std::array<std::string_view, 4> aspects{"level", "line-level",
                                                  researches ? "research-standing" : "expertise",
                                                  researches ? "research" : "level"};
    for (const std::string_view aspect : aspects)
      add(result, above ? tally(aspect).for_it : tally(aspect).against_it);
    if (result.reason.empty()) result.reason = "nothing in the papers goes beyond GS-15 work";
    if (!above) {
      result.confidence = doubt_of_level();
      return result;
    }
    const double best = std::max({any ? level - kExecutiveLevel : 0,
                                  researches ? standing - kStanding : 0, expertise - kExpertise});
    result.confidence = std::clamp(0.6 + 0.1 * best, 0.5, 0.95);
    return result;
  }

  const RunningText& text_;
  std::span<const Clause> clauses_;
  const SupervisoryScope& supervision_;
  const Standard& executive_;
  const SignTable& table_;
  double limit_percent_ = 0;
  std::map<std::string, Tally, std::less<>> tallies_;
};

}  // namespace

Evaluation evaluate_executive(const RunningText& text, std::span<const Clause> clauses,
                              const SupervisoryScope& supervision, const Standard& executive,
                              const SignTables& signs) {
  const auto table = signs.find(executive.id);
  if (table == signs.end()) {
    Evaluation none;
    none.standard = executive.id;
    none.why = "there are no signs of it to look for";
    return none;
  }
  return ExecutiveReading(text, clauses, supervision, executive, table->second).evaluate();
}

const FactorEvaluation* find_criterion(const Evaluation& executive, std::string_view criterion) {
  for (const auto* list : {&executive.factors, &executive.considerations})
    for (const FactorEvaluation& factor : *list)
      if (factor.factor == criterion) return &factor;
  return nullptr;
}

bool meets_criterion(const Evaluation& executive) {
  return std::any_of(kCriteria.begin(), kCriteria.end(), [&](std::string_view criterion) {
    const FactorEvaluation* found = find_criterion(executive, criterion);
    return found != nullptr && found->level == "met";
  });
}

}  // namespace secondlook
