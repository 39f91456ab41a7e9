// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervisory_scope.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <string_view>

#include "models/active_voice.h"
#include "models/number_words.h"
#include "models/reporting_chain.h"
#include "models/supervisory_time.h"
#include "models/tagging.h"
#include "models/told_of_now.h"

namespace secondlook {
namespace {

// More than that of one grade under one position is a number of something else.
constexpr int kMostOfOneGrade = 600;
// Dollars a year that the guide calls significant resources (Level 3-3b, item 4).
constexpr double kMultimillion = 2e6;
// A classifier looks at a few places for each authority.
constexpr std::size_t kMostEvidence = 3;
// So many of the authorities over employees show supervision even where no number is told.
constexpr int kAuthoritiesThatShowSupervision = 3;

// The list of authorities over employees (Factor 3, Level 3-2c), and its length.
constexpr std::string_view kEmployeeAuthorities = "3-2c";
constexpr int kNumberOfEmployeeAuthorities = 10;

bool tells_of_superiors(std::string_view text) {
  static const RE2 superiors(
      R"((?i)\b(?:reports? (?:directly )?to|answers? to|accountable to|responsible to|works (?:under|for)|(?:position|incumbent|branch|unit|section|office|chief|group|team|supervisor) is (?:placed |located )?under|is supervised by|under the (?:\w+ ){0,2}(?:supervision|direction) of|whose (?:own )?(?:supervisor|superior))\b)");
  return RE2::PartialMatch(text, superiors);
}

// "The Director works through three division chiefs and directly supervises this position."
bool acts_for_superior(std::string_view text) {
  static const RE2 over_this_position(
      R"((?i)\b(?:supervises|rates|directs|oversees) (?:\w+ )?(?:this position|the incumbent)\b)");
  return RE2::PartialMatch(text, over_this_position);
}

bool about_contractors(std::string_view text) {
  static const RE2 contractors(
      R"((?i)\b(?:contractors?|contract(?:ed|or)? (?:\w+ ){0,2}(?:employees?|personnel|staff|workers?|support|guards?|people)|task orders?|(?:operating|support|service) contract|vendor (?:staff|personnel)|prime contractor|employees of (?:the )?(?:company|firm|vendor))\b|\b(?i:employees) of (?:[A-Z][\w&]+ ){1,4}(?:Services|Company|Corporation|Industries|Systems|Inc|LLC|Corp)\b)");
  return RE2::PartialMatch(text, contractors);
}

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
    for (const Clause& clause : clauses_) {
      if (!tells_of_now(clause)) continue;
      read_groups(clause);
      read_numbers(clause);
      read_layers(clause);
      read_budget(clause);
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

  void read_percent() {
    const SupervisoryTime time = supervisory_time(text_, clauses_, duties_, authorities_of_duty_);
    scope_.percent_of_time = time.percent;
    if (time.clause) keep(clauses_[*time.clause]);
  }

  // "3 GS-15, 9 GS-14", "eight Civil Engineers (Structural), GS-12", "18 at GS-12".
  void read_groups(const Clause& clause) {
    static const RE2 group(fmt::format(
        R"((?i)(?:^|[\s(,;:])({}|an?)\b((?: (?:[A-Za-z(][A-Za-z()/&'’-]*,?))*?),? (?:at |at the |of |grade |in )?\(?(GS|GM|GG|WG|WL|WS|grade)[- ]?(?:[0-9]{{3,4}}[- ])?(?:[0-9]{{1,2}}/)*0?([0-9]{{1,2}})s?\b)",
        kNumberPattern));
    static const RE2 claim(
        R"((?i)\b(?:points?|total [0-9]|range [0-9]|final grade|base (?:level|grade)|supervisory guide|(?:level|factor) [0-9]|basis of)\b)");
    static const RE2 each_under(R"((?i)\beach (?:under|with|headed by|led by|run by) an?\b)");
    static const RE2 chiefs(R"((?i)\b(?:supervisory|supervisors?|chiefs?|managers)\b)");
    static const RE2 no_group(
        R"((?i)^ ?of (?:the|them|whom|its|their|his|her|these|those)\b|\b(?:under|reports?|reporting|comparable|like those|equal to|full deputy|percent|level|levels|grades?|graded|below|above|years?|days?|hours?|weeks?|times?)\b)");
    static const RE2 supervisors(
        R"((?i)\b(?:supervisory|supervisors?|chiefs?|leaders?|leads?|lead|managers|foremen|head nurses)\b)");
    // "a few at GS-12" and "250 to 400 employees" tell no number of a group.
    static const RE2 vague(
        R"((?i)^ ?(?:few|couple|number|handful|majority|mix|minority|variety|total|range)\b)");
    static const RE2 range(R"([0-9] ?(?:to|-|–|or) ?$)");
    static const RE2 except(R"((?i)\b(?:but|except|save) (?:for )?$)");  // "all but one at GS-15"
    static const RE2 none(
        R"((?i)^(?:there (?:is|are) no|(?:[\w ]{1,40} )?(?:has|have|supervises) no)\b)");
    if (clause.actor == Actor::supervisor || acts_for_superior(clause.text) ||
        RE2::PartialMatch(clause.text, claim) || RE2::PartialMatch(clause.text, none))
      return;
    std::vector<SubordinateGroup> found;
    int found_chiefs = 0;
    re2::StringPiece rest(clause.text);
    re2::StringPiece count, words, plan;
    int grade = 0;
    bool carried_supervisors = false;
    while (RE2::FindAndConsume(&rest, group, &count, &words, &plan, &grade)) {
      const std::string_view before(clause.text.data(),
                                    static_cast<std::size_t>(count.data() - clause.text.data()));
      const std::string_view between(words.data(), words.size());
      const bool article = count == "a" || count == "an" || count == "A" || count == "An";
      const bool heads = RE2::PartialMatch(between, each_under);
      if ((!heads && RE2::PartialMatch(between, no_group)) ||
          std::count(between.begin(), between.end(), ' ') > 10)
        continue;
      if ((article || tells_of_superiors(before)) && names_a_superior(before)) continue;
      if (grade < 1 || grade > 15) continue;
      if (!article && number_of({count.data(), count.size()}).value_or(0) > kMostOfOneGrade)
        continue;
      if ((article && RE2::PartialMatch(between, vague)) || RE2::PartialMatch(before, range) ||
          RE2::PartialMatch(before, except))
        continue;
      SubordinateGroup one;
      one.count = article ? 1 : number_of({count.data(), count.size()}).value_or(0);
      // "46 economists in four branches, each headed by a GS-14": the heads are four.
      static const RE2 units(fmt::format(
          R"((?i)\b({}) (?:[\w-]+ ){{0,2}}?(?:branches|sections|units|teams|divisions|groups|offices|departments|shops)\b)",
          kNumberPattern));
      re2::StringPiece of_units;
      if (heads && RE2::PartialMatch({between.data(), between.size()}, units, &of_units))
        one.count = number_of({of_units.data(), of_units.size()}).value_or(one.count);
      one.pay_plan = std::string(plan.data(), plan.size());
      for (char& c : one.pay_plan)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
      if (one.pay_plan == "GRADE") one.pay_plan = "GS";
      one.grade = grade;
      static const RE2 beside_leads(
          R"((?i)\blead (?:and|or) )");  // "lead and journeyman forecasters"
      if (!between.empty())
        carried_supervisors = heads || (RE2::PartialMatch(between, supervisors) &&
                                        !RE2::PartialMatch(between, beside_leads));
      one.supervisors = carried_supervisors;
      one.contractors = about_contractors(between);
      if (one.supervisors && (heads || RE2::PartialMatch(between, chiefs)))
        found_chiefs += one.count;
      found.push_back(one);
    }
    read_numbers_after_grades(clause, found);
    if (found.empty() || !is_new(found)) return;
    scope_.groups.insert(scope_.groups.end(), found.begin(), found.end());
    number_of_chiefs_ += found_chiefs;
    keep(clause);
  }

  // "GS-13 (30)", "Analyst, GS-0343-12: 5 positions", "GS-11 - 4".
  static void read_numbers_after_grades(const Clause& clause,
                                        std::vector<SubordinateGroup>& found) {
    static const RE2 group(
        R"((?i)\b(GS|GM|GG)[- ]?(?:[0-9]{3,4}[- ])?0?([0-9]{1,2})(?: ?\(([0-9]{1,3})(?: (?:positions?|employees|each|fte))?\)|: ?([0-9]{1,3})(?: (?:positions?|employees))?\b| (?:-|x|–) ?([0-9]{1,2})\b))");
    if (!found.empty()) return;
    re2::StringPiece rest(clause.text), plan, bracketed, listed, dashed;
    int grade = 0;
    while (RE2::FindAndConsume(&rest, group, &plan, &grade, &bracketed, &listed, &dashed)) {
      const re2::StringPiece count = !bracketed.empty() ? bracketed
                                     : !listed.empty()  ? listed
                                                        : dashed;
      if (grade < 1 || grade > 15) continue;
      found.push_back({number_of({count.data(), count.size()}).value_or(0), "GS", grade, false,
                       tells_of_supervisors(clause.text)});
    }
  }

  static bool tells_of_supervisors(std::string_view text) {
    static const RE2 supervisors(R"((?i)\b(?:supervisory|supervisors|chiefs|heads|leaders)\b)");
    return RE2::PartialMatch(text, supervisors);
  }

  // What stands before a group names whom the position reports to.
  static bool names_a_superior(std::string_view before) {
    static const RE2 to(R"((?i)\b(?:to|by|under|for|is|whose|who is|of) ?(?:the |an? )?$)");
    return RE2::PartialMatch(before, to) || tells_of_superiors(before);
  }

  // A paper names its staff more than once; groups that are all there already are the same ones.
  bool is_new(const std::vector<SubordinateGroup>& found) const {
    std::vector<SubordinateGroup> left = scope_.groups;
    for (const SubordinateGroup& group : found) {
      const auto same = std::find_if(left.begin(), left.end(), [&](const SubordinateGroup& other) {
        return other.count == group.count && other.grade == group.grade &&
               other.pay_plan == group.pay_plan;
      });
      if (same == left.end()) return true;
      left.erase(same);
    }
    return false;
  }

  // "directs 24 employees", "a staff of 14", "rates all nine"; contractors apart.
  void read_numbers(const Clause& clause) {
    static const RE2 led(fmt::format(
        R"((?i)\b(?:supervis(?:es|ing|e|ion of|or of|or over)|direct(?:s|ing)|manag(?:es|ing)|lead(?:s|ing)|overse(?:es|eing)|in charge of|responsible for|rat(?:es|ing)|evaluat(?:es|ing)|apprais(?:es|al of|ing|als of)|head(?:s|ing))\b(?: [\w,'’/-]+){{0,5}}? ({}) (?:[\w,'’/()-]+ ){{0,5}}?(?:employees?|people|persons?|staff|personnel|subordinates?|positions|ftes?|full-time|workers|clerks|technicians|assistants|specialists|analysts|engineers|scientists|nurses|agents|officers|economists|attorneys|investigators|accountants|auditors|inspectors|representatives|supervisors|managers)\b)",
        kNumberPattern));
    static const RE2 staffed(fmt::format(
        R"((?i)\b(?:staff (?:of|numbers|totals|consists of|is)|staffed (?:by|with)|work ?force of|complement of|team of|staffing of|organization of|total of) (?:about |approximately |some |over |nearly |more than |up to )?({})\b)",
        kNumberPattern));
    static const RE2 altogether(fmt::format(
        R"((?i)\b({}) (?:[\w'-]+ ){{0,3}}?(?:employees|people|persons|positions|staff) (?:altogether|in all|in total)\b)",
        kNumberPattern));
    static const RE2 all_of(fmt::format(
        R"((?i)\b(?:all|the) ({})(?: (?:Federal |other )?(?:employees|members|staff|people|subordinates)\b|[,.;(]| on | and |$))",
        kNumberPattern));
    static const RE2 reporting(fmt::format(
        R"((?i)\b({}) (?:[\w,'’/()-]+ ){{0,6}}?(?:report (?:directly )?to|reporting to|under (?:this|the) (?:position|incumbent)|under both|direct reports|subordinate (?:employees|supervisors|managers))\b)",
        kNumberPattern));
    static const RE2 rating(R"((?i)\b(?:rates?|evaluates?|apprais\w+|supervis\w+)\b)");
    static const RE2 employed(fmt::format(
        R"((?i)\b({}) (?:[\w'’/-]+ ){{0,4}}?(?:employees|people|personnel|staff|workers|persons|guards|mechanics|[a-z]+(?:ers|ists|ians|men))\b)",
        kNumberPattern));
    if (clause.actor == Actor::supervisor || clause.assertion == Assertion::negated) return;
    re2::StringPiece number;
    if (about_contractors(clause.text)) {
      if (RE2::PartialMatch(clause.text, employed, &number))
        raise(scope_.contractors, number, clause);
      return;
    }
    if (clause.actor == Actor::incumbent && RE2::PartialMatch(clause.text, led, &number) &&
        done(clause, number))
      raise(scope_.subordinates, number, clause);
    if (RE2::PartialMatch(clause.text, staffed, &number))
      raise(scope_.subordinates, number, clause);
    if (RE2::PartialMatch(clause.text, altogether, &number))
      raise(scope_.subordinates, number, clause);
    if (RE2::PartialMatch(clause.text, reporting, &number))
      raise(scope_.subordinates, number, clause);
    if (clause.actor == Actor::incumbent && RE2::PartialMatch(clause.text, rating) &&
        RE2::PartialMatch(clause.text, all_of, &number) && done(clause, number))
      raise(scope_.subordinates, number, clause);
  }

  static bool done(const Clause& clause, re2::StringPiece at) {
    return assertion_at(clause, static_cast<std::size_t>(at.data() - clause.text.data())) ==
           Assertion::asserted;
  }

  void raise(std::optional<int>& value, re2::StringPiece number, const Clause& clause) {
    const auto found = number_of({number.data(), number.size()});
    if (!found || *found == 0) return;
    if (!value || *found > *value) value = *found;
    keep(clause);
  }

  void read_layers(const Clause& clause) {
    static const RE2 layers(
        R"((?i)\b(?:(?:through|by way of|by means of|with the help of|via) (?:[\w,'-]+ ){0,4}(?:supervisors|managers|chiefs|directors|heads|foremen|assistants)|over (?:[\w,'-]+ ){0,4}(?:supervisors|managers|chiefs|leaders|heads) and,? through them|subordinate (?:supervisors?|managers?|chiefs?|branch chiefs|unit chiefs)|second[- ]level supervisor|(?:branch|section|division|unit) (?:chiefs|heads|supervisors|managers) (?:report|who report|reporting|are GS|under)|(?:supervises?|rates?|evaluates?|appraises?) (?:[\w,'-]+ ){0,5}(?:supervisors|(?:branch|section|division|unit|team|area) chiefs|foremen|managers)|(?:branches|sections|units|groups|divisions|offices)(?:,? each)? (?:under|headed by|led by|run by|supervised by) (?:[\w-]+ ){0,3}?(?:heads?|chiefs?|supervisors?|leaders|managers?|GS-[0-9]+)|supervisory authority over (?:[\w-]+ ){0,3}?(?:heads|chiefs|supervisors|managers)|(?:rat(?:es?|ing)|apprais(?:es?|ing|als? of)|evaluat(?:es?|ing)|directs?|manag(?:es|ing)|works? (?:through|with)|tells?|gives?|assigns?) (?:the |all |both |each |every |his |her |its |two |three |four |five |six |seven )*(?:of the )?(?:section|branch|unit|division|shift|crew|area|district|subordinate|group) (?:heads?|chiefs?|supervisors?|managers?)|(?:rat(?:es?|ing)|apprais(?:es?|ing)|evaluat(?:es?|ing)) (?:the |all |both |his |her |its |two |three |four |five |six )*(?:chiefs|heads|managers|supervisors))\b)");
    static const RE2 own_level(R"((?i)\b(?:first|1st)[- ]level supervisor|\bnot a second)");
    re2::StringPiece match;
    if (clause.actor == Actor::supervisor || clause.assertion != Assertion::asserted ||
        acts_for_superior(clause.text) || RE2::PartialMatch(clause.text, own_level))
      return;
    if (layers.Match(clause.text, 0, clause.text.size(), RE2::UNANCHORED, &match, 1) &&
        done(clause, match)) {
      scope_.through_supervisors = true;
      keep(clause);
    }
  }

  // "a budget of $14.2 million", "9.4 million dollars": the largest sum of the position's own unit.
  void read_budget(const Clause& clause) {
    static const RE2 dollars(
        R"((?i)(?:\$ ?([0-9][0-9,.]*[0-9]|[0-9]) ?(million|billion|thousand|M|B|K)?\b|\b([0-9][0-9,.]*[0-9]|[0-9]) ?(million|billion|thousand)? dollars))");
    static const RE2 own(
        R"((?i)\b(?:budget|resources|funds|funding|appropriation|program|a year|per year|annual|annually|operating|portfolio|manages|controls|allocates|administers|spends|runs|holds|money|account|fund)\b)");
    if (clause.actor == Actor::supervisor || clause.assertion == Assertion::negated ||
        !RE2::PartialMatch(clause.text, own))
      return;
    re2::StringPiece rest(clause.text), a, a_unit, b, b_unit;
    while (RE2::FindAndConsume(&rest, dollars, &a, &a_unit, &b, &b_unit)) {
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

  void read_authorities() {
    const auto table = signs_.find("authorities");
    if (table == signs_.end()) return;
    read_authorities_in(clauses_, table->second);
    read_authorities_in(passive_acts_, table->second);
    credit_lesser_authorities();
    for (const auto& [id, evidence] : scope_.authorities) scope_.withheld.erase(id);
  }

  void read_authorities_in(std::span<const Clause> clauses, const SignTable& table) {
    for (const Sighting& sighting : find_signs(clauses, table)) {
      const Clause& clause = clauses[sighting.clause];
      const bool held = counts(sighting, clauses, table);
      // What subordinate supervisors do for their own staff denies their chief nothing.
      const bool denied =
          sighting.assertion == Assertion::negated || clause.actor == Actor::other ||
          clause.actor == Actor::supervisor ||
          (sighting.assertion == Assertion::delegated && clause.actor != Actor::subordinate);
      if (!held && !denied) continue;
      for (const std::string& id : items_of(table.signs[sighting.sign].level))
        note_authority(id, clause, sighting.assertion, held);
    }
  }

  // The greater authority has the lesser in it: who approves selections may recommend them.
  void credit_lesser_authorities() {
    // Final authority over personnel actions comes first: what it has in it has more in it.
    static const std::pair<const char*, const char*> pairs[] = {
        {"3-4b1", "3-3b7"},  {"3-4b1", "3-3b10"},

        {"3-3b5", "3-2c4"},  {"3-3b6", "3-2c3"},  {"3-3b7", "3-2c5"},  {"3-3b9", "3-2c6"},
        {"3-3b10", "3-2c7"}, {"3-3b11", "3-2c8"}, {"3-3b15", "3-2c9"}, {"3-3a1", "3-2c1"},
        {"3-3b3", "3-2c10"}, {"3-3b8", "3-2c5"}};
    for (const auto& [greater, lesser] : pairs) credit_with(greater, lesser);
  }

  void credit_with(const char* greater, const char* lesser) {
    const auto held = scope_.authorities.find(greater);
    if (held != scope_.authorities.end()) scope_.authorities.emplace(lesser, held->second);
  }

  // "Performs the full range of supervisory duties" names all authorities over employees at once.
  static std::vector<std::string> items_of(const std::string& level) {
    if (level != kEmployeeAuthorities) return {level};
    std::vector<std::string> items;
    for (int i = 1; i <= kNumberOfEmployeeAuthorities; ++i)
      items.push_back(fmt::format("{}{}", kEmployeeAuthorities, i));
    return items;
  }

  void note_authority(const std::string& id, const Clause& clause, Assertion assertion, bool held) {
    if (held && clause.duty >= 0 && id.starts_with(kEmployeeAuthorities))
      authorities_of_duty_[clause.duty].insert(id);
    auto& evidence = (held ? scope_.authorities : scope_.withheld)[id];
    if (evidence.size() >= kMostEvidence) return;
    for (Evidence& item : text_.evidence(clause.begin, clause.end)) {
      item.assertion = name(assertion);
      evidence.push_back(std::move(item));
    }
  }

  void read_chain() {
    const ReportingChain chain = reporting_chain(clauses_);
    scope_.reports_to = chain.title;
    scope_.reports_to_grade = chain.grade;
    scope_.reporting_levels_below_ses = chain.levels_below_executive;
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
    const bool none = without_employees();
    scope_.without_employees = none;
    if (none) {
      scope_.subordinates = 0;
      std::erase_if(scope_.groups, [](const SubordinateGroup& g) { return !g.contractors; });
      federal_groups = false;
    }
    const bool told = over_employees >= kAuthoritiesThatShowSupervision || supervises_somebody();
    scope_.supervises =
        !none && told &&
        (federal_groups || scope_.subordinates.value_or(0) > 0 || !scope_.contractors);
    scope_.contractors_only =
        scope_.contractors.value_or(0) > 0 && !federal_groups &&
        scope_.subordinates.value_or(0) == 0 &&
        (none || (!scope_.through_supervisors && over_employees < kAuthoritiesThatShowSupervision));
    only_assistants = only_personal_support();
    scope_.personal_assistants_only = scope_.supervises && only_assistants;
    if (number_of_chiefs_ > 1 && scope_.supervises && over_employees > 0)
      scope_.through_supervisors = true;
    if (leaders_lack_authority() && !scope_.authorities.contains("3-3b6"))
      scope_.through_supervisors = false;
    credit_use_of_supervisors();
  }

  // "The party chiefs do not rate, hire or discipline": leaders, and no supervisors.
  bool leaders_lack_authority() const {
    static const RE2 denied(
        R"((?i)\b(?:chiefs|leaders|coordinators|leads|heads|forecasters|seniors)\b[^.;]{0,40}?\b(?:do not|have no|has no|without|nor|but no|exercise no)\b[^.;]{0,40}?\b(?:rate|authority|say|discipline|hire|supervis\w+|appraise)\b)");
    return std::any_of(clauses_.begin(), clauses_.end(),
                       [](const Clause& clause) { return RE2::PartialMatch(clause.text, denied); });
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
    static const RE2 none(
        R"((?i)\b(?:(?:there are|has|have|with|supervises?) no (?:\w+ ){0,3}(?:employees|staff|subordinates|personnel|supervisory|direct reports)|does not (?:supervise(?: (?:any(?:body|one)?|others?|employees|staff|personnel|subordinates|people|directly))?(?:[.,;]|$| or )|supervise (?:any|others?|employees|staff|personnel|subordinates|people)\b|exercise (?:any )?supervis)|no supervisory (?:duties|responsibilit\w+|authority)|all (?:of )?(?:them|the \w+|personnel) are contract\w*|no (?:[\w-]+ ){0,5}?(?:employees?|personnel|staff) (?:is|are) (?:assigned|supervised|under))\b)");
    return std::any_of(clauses_.begin(), clauses_.end(), [](const Clause& clause) {
      return clause.assertion != Assertion::past && clause.actor != Actor::subordinate &&
             RE2::PartialMatch(clause.text, none);
    });
  }

  bool supervises_somebody() const {
    static const RE2 supervises(
        R"((?i)\b(?:supervis(?:es|ing|e|ion of|ion over)|supervisory authority|directs? (?:the )?(?:work|activities|staff|employees|group|division|branch|section|office|bureau|unit)|exercises (?:full |first-level )?supervis\w+)\b)");
    const auto tells = [](const Clause& clause) {
      if (clause.actor != Actor::incumbent || about_contractors(clause.text)) return false;
      re2::StringPiece match;
      return supervises.Match(clause.text, 0, clause.text.size(), RE2::UNANCHORED, &match, 1) &&
             done(clause, match);
    };
    return std::any_of(clauses_.begin(), clauses_.end(), tells) ||
           std::any_of(passive_acts_.begin(), passive_acts_.end(), tells);
  }

  // All that is told of the staff are one or two secretaries or assistants of the position itself.
  bool only_personal_support() const {
    static const RE2 personal(
        R"((?i)\bsupervis\w+ (?:only )?(?:[\w'-]+ ){0,4}?(?:secretary|secretaries|executive assistants?|confidential assistants?|special assistants?|scheduler|staff assistants?|personal (?:staff|assistants?|secretary)|administrative assistants?|clerical support|program support assistant)\b)");
    if (scope_.subordinates.value_or(0) > 3 || scope_.through_supervisors) return false;
    return std::any_of(clauses_.begin(), clauses_.end(), [](const Clause& clause) {
      return clause.actor == Actor::incumbent && tells_of_now(clause) &&
             RE2::PartialMatch(clause.text, personal);
    });
  }

  const RunningText& text_;
  std::span<const Clause> clauses_;
  std::vector<Clause> passive_acts_;  // of the incumbent, in the active voice
  std::span<const Duty> duties_;
  const SignTables& signs_;
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
