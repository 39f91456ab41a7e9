// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/executive.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "models/executive_signs.h"
#include "models/line_authority.h"

namespace secondlook {
namespace {

// Weights are those of the signs. The thresholds are set on labelled papers (tests/accuracy): about
// two facts make a criterion, three or four an executive's level.
constexpr double kCriterion = 2;
constexpr double kAccountability = 2.5;  // programs are spoken of everywhere
constexpr double kProgramAlone = 4;
constexpr double kPlainCriterion = 5;
constexpr double kSomeSupervision = 0.5, kClearSupervision = 2.5;
constexpr double kOfGs15 = 4;           // a GS-15 works towards goals, too
constexpr double kProgramMoney = 50e6;  // dollars that make a director answer for more than people
// The level in points is nearly a logarithm of odds, as fitted on papers of writers left out one by
// one: a point makes an executive's rank about 2.7 times as likely. What the position answers for
// and how it steers counts in part, and against it what the papers keep from it in policy; with so
// many points in all the odds are even.
constexpr double kEvenOdds = 5.3;
// What would be told by the signs that go unseen, three of ten in papers whose author nobody had in
// sight when the signs were written: with so much less they speak neither for nor against.
constexpr double kUnseen = 1.8;
constexpr double kOfProgram = 0.7;
constexpr double kOfGoals = 0.3;
constexpr double kOfWithheldPolicy = 0.6;
constexpr double kMostOfCriterion = 4;
constexpr double kMostWithheld = 3;
constexpr double kResearch = 3.5;
constexpr double kStanding = 2.5;
// Where the paper tells more of the standing than of the work that earned it.
constexpr double kResearchOfRenown = 2;
constexpr double kStandingOfRenown = 5;
constexpr double kExpertise = 3.6;
// Signs tell only what somebody thought of, so that they count for less than they add up to, and
// however many they are they leave something to the words. Found on papers whose writers neither
// signs nor counts were made from, as is how sure both together are.
constexpr double kTrustInSigns = 0.5;
constexpr double kTrustInWords = 0.7;
// Of those whose papers come near, most are of GS-15 and below: as much as words must speak for
// more.
constexpr double kUsualOfGs15 = 1.2;
constexpr double kMostOfSigns = 4;
constexpr double kSurety = 0.85;
// So many words give an idea of the wording.
constexpr std::size_t kMostWords = 5, kMostStatements = 3;
// With less of the papers nothing executive is in question, unless the words are clearly not a
// GS-15's; in three of a hundred papers of lower grades they are.
constexpr double kSomeLevel = 1.5;
constexpr double kSomeStanding = 2;
constexpr double kSomeExpertise = 1;
constexpr double kClearWords = 2;
constexpr std::size_t kMostEvidence = 6;
// A paper of fewer tells too little to be sure of what it does not tell.
constexpr std::size_t kFewStatements = 20;

constexpr std::array<std::string_view, 5> kCriteria{"A", "B", "C", "D", "E"};

// By pay plan, how much speaks for it, as natural logarithms.
using PlanOdds = std::map<std::string, double, std::less<>>;

std::string likeliest(const PlanOdds& odds) {
  const auto less = [](const auto& a, const auto& b) { return a.second < b.second; };
  return std::max_element(odds.begin(), odds.end(), less)->first;
}

double probability(const PlanOdds& odds, std::string_view plan) {
  double of_plan = 0, all = 0;
  for (const auto& [one, speaks] : odds) {
    const double share = std::exp(kSurety * speaks);
    all += share;
    if (one == plan) of_plan = share;
  }
  return of_plan / all;
}

class ExecutiveReading {
 public:
  ExecutiveReading(const RunningText& text, std::span<const Clause> clauses,
                   const SupervisoryScope& supervision, const Standard& executive,
                   const SignTable& table, const PayPlanWords& known, const StatementWords& words)
      : text_(text),
        clauses_(clauses),
        supervision_(supervision),
        executive_(executive),
        table_(table),
        known_(known),
        words_(words),
        signs_(clauses, table) {}

  Evaluation evaluate() {
    Evaluation result;
    result.standard = executive_.id;
    const double research = signs_.tally("research").balance();
    const bool researches = research >= kResearch || (research >= kResearchOfRenown &&
                                                      research_standing() >= kStandingOfRenown);
    OwnWork own;
    own.research = researches;
    own.expert = expertise() >= kExpertise;
    if (const Rule* limit = find_rule(executive_, "SL-ST-SUPERVISION"))
      if (const auto figure = limit->figures.find("percent_of_time_below");
          figure != limit->figures.end())
        own.limit_percent = figure->second;
    const LineAuthority line = line_authority(signs_, supervision_, own);
    std::map<std::string_view, bool> met = criteria(line);
    const double place = place_level() + (met.at("E") ? policy_level() : 0);
    const double level = place + line.level;
    const double standing = research_standing();
    const double expertise = this->expertise();
    PlanOdds odds = plan_odds(executive_odds(level) + kUnseen, expertise - kExpertise,
                              std::min(research - kResearch, standing - kStanding));
    if (plainly_meets_one(met)) take_expertise_for_level(odds);
    const bool high = likeliest(odds) == "ES";
    // Who directs an organization at that level answers for what it does and changes its goals,
    // unless the papers give either to others.
    const bool executive_line = high && met["A"] && met["D"];
    for (const std::string_view criterion : {"B", "C"}) {
      const AspectTally& found = signs_.tally(criterion);
      const bool goes_with_it = found.against == 0;
      met[criterion] = executive_line ? met[criterion] || goes_with_it
                                      : met[criterion] && found.balance() >= kOfGs15;
    }
    if (high && signs_.tally("E").balance() > 0) met["E"] = true;
    result.applies = level >= kSomeLevel || standing >= kSomeStanding ||
                     expertise >= kSomeStanding ||
                     (expertise >= kSomeExpertise && words_clearly_above());
    // By statute an executive meets one of the criteria at least, and ST is for research.
    if (std::none_of(met.begin(), met.end(), [](const auto& m) { return m.second; }))
      odds.erase("ES");
    if (research <= 0) odds.erase("ST");
    const std::string plan = result.applies ? likeliest(odds) : "GS";
    if (plan != "ES") keep_what_is_shown(met, plan);
    for (const std::string_view criterion : kCriteria)
      result.factors.push_back(
          finding(criterion, met.at(criterion), met.at(criterion) ? "" : falls_short(criterion)));
    result.considerations.push_back(level_finding(plan, odds, researches));
    result.considerations.push_back(finding("RESEARCH", researches || plan == "ST", ""));
    result.considerations.push_back(finding("CONTRACTORS", line.contractors_only, ""));
    const bool excluded = signs_.tally("excluded-agency").met > 0;
    result.pay_plan = plan == "ES" && excluded ? "SL" : plan;
    result.confidence = std::clamp(probability(odds, plan), 0.05, 0.95);
    if (plan == "GS" && result.applies) result.grade = 15;
    result.why = result.applies ? "the papers show signs of work at or above GS-15"
                                : "nothing in the papers points to work above GS-15";
    return result;
  }

 private:
  std::map<std::string_view, bool> criteria(const LineAuthority& line) const {
    std::map<std::string_view, bool> met;
    met["A"] = line.directs_unit;
    met["D"] = line.supervises;
    const AspectTally& program = signs_.tally("B");
    const bool money =
        line.directs_unit && supervision_.budget_dollars.value_or(0) >= kProgramMoney;
    met["E"] = shown("E");
    // Who leads nobody and decides no policy seldom answers for a program; others' programs are
    // spoken of in every adviser's paper.
    const bool leads = met["A"] || met["D"] || met["E"];
    met["B"] = program.met + (money ? 1 : 0) >= kAccountability &&
               (leads ? program.balance() > 0 : program.balance() >= kProgramAlone);
    // Goals are adjusted by whoever runs something toward them.
    const bool runs = met["A"] || met["B"] || met["D"] || met["E"];
    met["C"] = shown("C") && (runs || signs_.tally("C").balance() >= 2 * kCriterion);
    return met;
  }

  // Beyond what our reading may have made of an expert's few words of people and policy.
  bool plainly_meets_one(const std::map<std::string_view, bool>& met) const {
    return std::any_of(met.begin(), met.end(), [&](const auto& one) {
      return one.second && signs_.tally(one.first).balance() >= kPlainCriterion;
    });
  }

  // SL is for work above GS-15 that meets none of the criteria: in a position that meets one, what
  // speaks for SL speaks for the level.
  static void take_expertise_for_level(PlanOdds& odds) {
    odds["ES"] = std::max(odds["ES"], odds["SL"]);
    odds.erase("SL");
  }

  // Who is found to be no executive meets a criterion only by what the papers tell of it, and none
  // that is merely inferred from other facts. An expert or researcher may supervise more than goes
  // with that; a unit, a program or a policy of its own would make it an executive.
  void keep_what_is_shown(std::map<std::string_view, bool>& met, std::string_view plan) const {
    const bool expert = plan != "GS";
    if (expert) met["A"] = met["B"] = met["C"] = met["E"] = false;
    met["D"] = met["D"] && signs_.tally("D").met >= (expert ? kClearSupervision : kSomeSupervision);
    met["A"] = met["A"] && (met["D"] || signs_.tally("A").balance() >= kCriterion);
  }

  bool shown(std::string_view criterion) const {
    return signs_.tally(criterion).met >= kCriterion && signs_.tally(criterion).balance() > 0;
  }

  // Praise is cheap: standing rests on what others did with the work or honored it for.
  double research_standing() const {
    static constexpr std::array<std::string_view, 4> kFacts{"widely-cited", "academies", "prizes",
                                                            "changed-field"};
    const double balance = signs_.tally("research-standing").balance();
    return signs_.shows_any(kFacts) ? balance : std::min(balance, kSomeStanding);
  }

  // Renown too: somebody has to turn to it, follow it, or leave its conclusions as they are.
  double expertise() const {
    static constexpr std::array<std::string_view, 14> kRecourse{
        "settles-among-experts", "gs15-bring-questions", "past-gs15-experts", "last-resort",
        "agencies-defer",        "sought-abroad",        "adopted-elsewhere", "no-review-possible",
        "independent-opinion",   "used-abroad",          "beyond-others",     "accepted-everywhere",
        "conclusions-stand",     "asked-by-high"};
    const double balance =
        signs_.tally("expertise").balance() +
        // What honors a researcher honors an expert of the same science too.
        std::clamp(signs_.tally("research-standing").balance() / 2, 0.0, 1.5) -
        (supervision_.reports_to_grade.value_or(16) <= 15 || signs_.denies("reports-to-gs15") ? 1
                                                                                              : 0);
    return signs_.shows_any(kRecourse) ? balance : std::min(balance, kSomeStanding);
  }

  // As a natural logarithm.
  double executive_odds(double level) const {
    const auto of = [&](std::string_view criterion) {
      return std::clamp(signs_.tally(criterion).balance(), -kMostWithheld, kMostOfCriterion);
    };
    return level - kEvenOdds + kOfProgram * of("B") + kOfGoals * of("C") -
           kOfWithheldPolicy * std::min(signs_.tally("E").against, kMostWithheld);
  }

  // Where it stands in its agency. Two or more steps below the first executive is no executive's.
  double place_level() const {
    static constexpr std::array<std::string_view, 4> kHigh{
        "reports-to-top", "gs15-subordinates", "gs15-subordinates-order", "subordinate-executives"};
    const bool low =
        supervision_.reporting_levels_below_ses.value_or(0) >= 2 && !signs_.shows_any(kHigh);
    return signs_.tally("level").balance() - (low ? 2 : 0);
  }

  // Who determines policy for an agency stands high, all the more the plainer it is.
  double policy_level() const { return signs_.tally("E").met >= 2 * kCriterion ? 2.5 : 1.5; }

  bool words_clearly_above() const {
    const PlanOdds by_words = known_.likelihoods(words_.of_all());
    const auto gs = by_words.find("GS");
    return gs != by_words.end() && by_words.at(likeliest(by_words)) - gs->second >= kClearWords;
  }

  // Of the signs' sums beyond what each plan takes, and of the paper's words.
  PlanOdds plan_odds(double executive, double expertise, double research) const {
    const auto by_signs = [](double sum) {
      return kTrustInSigns * std::clamp(sum, -kMostOfSigns, kMostOfSigns);
    };
    const PlanOdds by_words = known_.likelihoods(words_.of_all());
    PlanOdds result{{"GS", by_words.empty() ? 0 : kUsualOfGs15},
                    {"ES", by_signs(executive)},
                    {"SL", by_signs(expertise)},
                    {"ST", by_signs(research)}};
    for (const auto& [plan, speaks] : by_words)
      if (const auto one = result.find(plan); one != result.end())
        one->second += kTrustInWords * speaks;
    return result;
  }

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
    const AspectTally& found = signs_.tally(aspect_named(id));
    FactorEvaluation result;
    result.factor = id;
    result.level = met ? "met" : found.against > 0 ? "not-met" : "not-shown";
    const Rule* rule = find_rule(executive_, id == "RESEARCH"      ? "ST"
                                             : id == "CONTRACTORS" ? "D-NOT"
                                                                   : id);
    if (rule != nullptr) result.citation = citation(rule->source);
    add(result, met ? found.for_it : found.against_it);
    if (!met && found.against_it.empty())
      result.reason = found.for_it.empty() ? "nothing in the papers shows it"
                                           : "what points to it in the papers is too little";
    if (met && found.for_it.empty()) {
      add(result, signs_.tally("A").for_it);
      result.reason = "goes with the direction of an organization at this level: " + result.reason;
    }
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

  // What the chart adds where the papers are silent: the place below the first executive, the
  // staff.
  void add_charted(FactorEvaluation& result) const {
    if (!supervision_.charted) return;
    const ChartedFacts& charted = *supervision_.charted;
    const auto show = [&](std::string what, const std::vector<Evidence>& boxes) {
      result.reason += "; the chart shows " + std::move(what);
      for (const Evidence& box : boxes)
        if (result.evidence.size() < kMostEvidence) result.evidence.push_back(box);
    };
    if (charted.gives_levels && charted.levels_below_ses)
      show(fmt::format("it {} reporting level{} below the first executive",
                       *charted.levels_below_ses, *charted.levels_below_ses == 1 ? "" : "s"),
           charted.place);
    if (charted.gives_grades)
      show(fmt::format("{} employees below it, with their grades", charted.subordinates),
           charted.staff);
  }

  FactorEvaluation level_finding(const std::string& plan, const PlanOdds& odds,
                                 bool researches) const {
    const bool above = plan != "GS";
    FactorEvaluation result;
    result.factor = "LEVEL";
    result.level = above ? "met" : "not-met";
    if (const Rule* rule = find_rule(executive_, "LEVEL")) result.citation = citation(rule->source);
    const std::array<std::string_view, 4> aspects{"level", "line-level",
                                                  researches ? "research-standing" : "expertise",
                                                  researches ? "research" : "size"};
    for (const std::string_view aspect : aspects)
      add(result, above ? signs_.tally(aspect).for_it : signs_.tally(aspect).against_it);
    if (result.reason.empty())
      result.reason = above ? "the wording of the paper as a whole is that of work above GS-15"
                            : "nothing in the papers goes beyond GS-15 work";
    add_words(result, plan, odds);
    add_charted(result);
    const double of_gs = probability(odds, "GS");
    result.confidence = std::clamp(above ? 1 - of_gs : of_gs, 0.5, 0.95);
    // A short paper may only have left it out.
    if (!above && clauses_.size() < kFewStatements) result.confidence = 0.5;
    return result;
  }

  // The words that speak for the plan rather than for the next likely one.
  void add_words(FactorEvaluation& result, const std::string& plan, PlanOdds odds) const {
    odds.erase(plan);
    const std::string next = likeliest(odds);
    const auto speaking = known_.speaking(words_.of_all(), plan, next, kMostWords);
    if (!speaking.empty())
      result.reason += fmt::format("; among its words \"{}\" speak for {} rather than {}",
                                   fmt::join(speaking, "\", \""), plan == "GS" ? "GS-15" : plan,
                                   next == "GS" ? "GS-15" : next);
    if (plan != "GS" && !speaking.empty() && result.evidence.empty())
      show_statements(result, plan, next);
  }

  // Those whose words speak for the plan, where no sign has a place on the page.
  void show_statements(FactorEvaluation& result, const std::string& plan,
                       const std::string& next) const {
    std::vector<std::pair<double, std::size_t>> speaking;
    for (std::size_t i = 0; i < clauses_.size(); ++i) {
      const PlanOdds alone = known_.likelihoods(words_.of(clauses_[i]));
      if (!alone.empty() && alone.at(plan) > alone.at(next))
        speaking.emplace_back(alone.at(next) - alone.at(plan), i);
    }
    std::sort(speaking.begin(), speaking.end());
    for (std::size_t i = 0; i < std::min(speaking.size(), kMostStatements); ++i) {
      const Clause& clause = clauses_[speaking[i].second];
      for (Evidence& item : text_.evidence(clause.begin, clause.end))
        result.evidence.push_back(std::move(item));
    }
  }

  const RunningText& text_;
  std::span<const Clause> clauses_;
  const SupervisoryScope& supervision_;
  const Standard& executive_;
  const SignTable& table_;
  const PayPlanWords& known_;
  const StatementWords& words_;
  ExecutiveSigns signs_;
};

}  // namespace

Evaluation evaluate_executive(const RunningText& text, std::span<const Clause> clauses,
                              const SupervisoryScope& supervision, const Standard& executive,
                              const SignTables& signs, const PayPlanWords& known,
                              const StatementWords& words) {
  const auto table = signs.find(executive.id);
  if (table == signs.end()) {
    Evaluation none;
    none.standard = executive.id;
    none.why = "there are no signs of it to look for";
    return none;
  }
  return ExecutiveReading(text, clauses, supervision, executive, table->second, known, words)
      .evaluate();
}

const FactorEvaluation* find_criterion(const Evaluation& executive, std::string_view criterion) {
  for (const auto* list : {&executive.factors, &executive.considerations})
    for (const FactorEvaluation& factor : *list)
      if (factor.factor == criterion) return &factor;
  return nullptr;
}

bool is_executive_without_service(const Evaluation& executive) {
  if (executive.pay_plan != "SL") return false;
  return std::any_of(kCriteria.begin(), kCriteria.end(), [&](std::string_view criterion) {
    const FactorEvaluation* found = find_criterion(executive, criterion);
    return criterion != "D" && found != nullptr && found->level == "met";
  });
}

bool meets_criterion(const Evaluation& executive) {
  return std::any_of(kCriteria.begin(), kCriteria.end(), [&](std::string_view criterion) {
    const FactorEvaluation* found = find_criterion(executive, criterion);
    return found != nullptr && found->level == "met";
  });
}

}  // namespace secondlook
