// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervisory_conditions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "models/base_level.h"
#include "models/characters.h"
#include "models/guarded_pattern.h"
#include "models/guide_level.h"
#include "models/program_coordination.h"
#include "models/special_situations.h"
#include "models/technical_authority.h"

namespace secondlook {
namespace {

// The share of its workload at a grade that shows subordinate supervisors each with a substantial
// part of it: our reading of Factor 6, Levels 6-4b to 6-6b.
constexpr double kSubstantialShare = 0.75;
// Or so many employees at the grade for each of them, where they are half of the staff at least.
constexpr double kSubstantialStaff = 8, kLeastShare = 0.5;
// "Many" of the seven areas of Level 6-5a, where nothing else shows Level 6-6.
constexpr int kManyAreas = 6;
// Three are asked for (6-5a). Of work of GS-13 and above two that a reading finds are as good as
// three, for there urgency or controversy alone may show Level 6-5 as well (6-5b).
constexpr int kAreas = 3, kAreasAtHighGrades = 2;
// Work of which full and final technical authority raises the level (6-2a, 6-3a).
constexpr int kLowestFinal = 4, kHighestFinal = 8;
// Above it work is coordinated and integrated at Level 6-4 (6-4a).
constexpr int kHighestOfLevel3 = 10;
// No level asks for workloads of a higher grade.
constexpr int kHighestGradeOfWorkload = 12;
constexpr std::ptrdiff_t kWordsOfStatement = 4;  // fewer are a heading
// Papers tell of situations in ways of their own, of which signs see two of three or so. Where one
// is wanting and the wording says so much for it, as a natural logarithm, more levels were raised
// than not.
constexpr double kClearlyRaised = 1;
constexpr double kNearlyRaised = 0.55;
// Of the wording, so many words and statements give an idea.
constexpr std::size_t kMostWords = 5, kMostShown = 3;

// "workloads comparable to the GS-11 level": 11; 0 where no grade is named.
int grade_named(const Clause& clause) {
  static const GuardedPattern pattern(R"((?i)\b(?:GS|grade)[- ]?([0-9]{1,2})\b)");
  int grade = 0;
  pattern.in(clause.text, &grade);
  return grade;
}

bool is_substantial(const WorkAtGrade& work) {
  return work.share >= kSubstantialShare ||
         (work.share >= kLeastShare && work.per_supervisor >= kSubstantialStaff);
}

// "Physical dispersion." names a situation; what follows may deny it.
bool is_heading(const Clause& clause) {
  return std::count(clause.text.begin(), clause.text.end(), ' ') < kWordsOfStatement - 1;
}

// "There are no projects to be integrated": what Level 6-4 asks for is said not to be there.
bool denies_integration(const Clause& clause) {
  static const GuardedPattern none(
      R"((?i)\bno (?:[\w-]+,? ){0,5}?(?:projects?|segments?)\b[^.;]{0,60}\b(?:integrat|coordinat|combin|merg)\w*)");
  return none.in(clause.text);
}

// "does not propose", "nor does the Chief decide".
bool denies(const Clause& clause) {
  static const GuardedPattern denial(
      R"((?i)\b(?:does|do|did|is|are|has|have) (?:not|no|never)\b|^(?:nor|neither|no)\b|\bnot consulted\b)");
  return clause.assertion == Assertion::negated || denial.in(clause.text);
}

// "The Division Chief recommends", in the paper of one who reports to the Chief, Plans Division;
// and "are taken up by the Director".
class SuperiorsActs {
 public:
  explicit SuperiorsActs(std::string_view reports_to) {
    static const RE2 chief_of(
        R"((?i)^(chief|head|director|manager|commander|officer),? (?:of )?(?:the )?(?:.* )?([a-z]+)$)");
    const std::string title = lower(reports_to);
    if (title.empty()) return;
    names_.push_back(title);
    std::string rank, unit;
    if (RE2::FullMatch(title, chief_of, &rank, &unit)) names_.push_back(unit + " " + rank);
  }
  bool tells(const Clause& clause) const {
    static const GuardedPattern elsewhere(
        R"((?i)\b(?:taken up|decided|set|made|drawn up|worked out|determined|reserved|handled|settled|divided|approved) (?:\w+ )?(?:by|for|to|with) (?:the |his |her |my )?(?:\w+ ){0,2}?(?:director|division (?:chief|head)|superintendent|commander|headquarters|supervisor|department|front office)\b|\b(?:made|set|decided|drawn up|worked out|determined|fixed|issued) (?:\w+ )?(?:in|at) (?:the )?(?:headquarters|(?:regional|national|central|head|district|state|main|department) (?:office|headquarters)|(?:region|capital|department)\b))");
    return tells_by_name(clause.text) || elsewhere.in(clause.text);
  }

 private:
  // The pattern is made where a clause names the superior at all.
  bool tells_by_name(const std::string& text) const {
    const std::string plain = lower(text);
    const bool named = std::ranges::any_of(
        names_, [&](const std::string& name) { return plain.find(name) != std::string::npos; });
    if (!named) return false;
    if (!acts_) {
      std::vector<std::string> quoted;
      for (const std::string& name : names_) quoted.push_back(RE2::QuoteMeta(name));
      acts_ = std::make_unique<RE2>(
          fmt::format(R"((?i)^(?:the )?(?:{0})\b(?:,[^,]{{0,40}},)? \w|\bby the (?:{0})\b)",
                      fmt::join(quoted, "|")));
    }
    return acts_->ok() && RE2::PartialMatch(text, *acts_);
  }

  std::vector<std::string> names_;  // in small letters
  mutable std::unique_ptr<RE2> acts_;
};

// What the signs of Factor 6 show, by the sign's level: "6-5a1", "SS-2", "urgency".
std::map<std::string, std::size_t> condition_signs(std::span<const Clause> clauses,
                                                   const SupervisoryScope& scope,
                                                   const Factor& factor, const SignTables& signs) {
  std::optional<SuperiorsActs> of_superior;  // once it is asked for
  std::map<std::string, std::size_t> seen;
  const auto found = signs.find(factor.id);
  if (found == signs.end()) return seen;
  const SignTable& table = found->second;
  for (const Sighting& sighting : find_signs(clauses, table))
    if (counts(sighting, clauses, table) && !is_heading(clauses[sighting.clause])) {
      const std::string& level = table.signs[sighting.sign].level;
      const Clause& clause = clauses[sighting.clause];
      if (level.starts_with("6-5a")) {
        if (!of_superior) of_superior.emplace(scope.reports_to);
        if (denies(clause) || of_superior->tells(clause)) continue;
      }
      seen.emplace(level, sighting.clause);
    }
  return seen;
}

// "shifts, dispersion".
std::string situations_shown(const std::map<std::string, std::size_t>& seen) {
  static const std::map<std::string_view, std::string_view> names = {
      {"SS-1", "variety of work"},     {"SS-2", "shifts"},
      {"SS-3", "fluctuating force"},   {"SS-4", "dispersion"},
      {"SS-5", "special staffing"},    {"SS-6", "work above the base level"},
      {"SS-7", "changing technology"}, {"SS-8", "hazards"}};
  std::string shown;
  for (const auto& [id, clause] : seen)
    if (const auto name = names.find(id); name != names.end())
      shown += (shown.empty() ? "" : ", ") + std::string(name->second);
  return shown;
}

// The paper's words are clearly rather those of papers in which special situations raise the level
// than of the others.
bool tells_like_raised(const PaperWording& words, const std::string& factor) {
  const auto known = words.levels.find(factor + "-raised");
  if (known == words.levels.end()) return false;
  const auto likely = known->second.likelihoods(words.paper.of_all());
  return likely.size() == 2 && likely[1] - likely[0] >= kClearlyRaised;
}

}  // namespace

FactorEvaluation supervisory_conditions(const RunningText& text, std::span<const Clause> clauses,
                                        const SupervisoryScope& scope, const Factor& factor,
                                        const SignTables& signs, int base,
                                        const PaperWording& words) {
  auto seen = condition_signs(clauses, scope, factor, signs);
  seen.merge(situations_of_staff(scope, clauses, base));
  const auto of = [&](std::string_view prefix) {
    return static_cast<int>(std::count_if(seen.begin(), seen.end(), [&](const auto& entry) {
      return std::string_view(entry.first).starts_with(prefix);
    }));
  };
  const int recommendations = of("6-5a");
  const bool each_substantial = seen.contains("each-substantial");
  const bool layers = scope.through_supervisors || each_substantial;
  std::size_t level = base <= 6 ? 0 : base <= 8 ? 1 : base <= 10 ? 2 : 3;
  std::string reason = fmt::format("work of GS-{} to be coordinated", base);
  const bool integrates = std::none_of(clauses.begin(), clauses.end(),
                                       [](const Clause& c) { return denies_integration(c); });
  if (base > kHighestOfLevel3 && !integrates) {
    --level;
    reason += "; the paper tells of no projects or segments to be integrated";
  }
  double confidence = 0.75;
  // The clause that tells of it.
  const auto authority = base >= kLowestFinal && base <= kHighestFinal
                             ? final_technical_authority(clauses).value_or(clauses.size())
                             : clauses.size();
  if (authority < clauses.size()) {
    ++level;
    reason += "; full and final technical authority over it";
    confidence = 0.6;
  }
  if (base >= 12 && recommendations >= (base >= 13 ? kAreasAtHighGrades : kAreas)) {
    level = 4;
    reason += fmt::format("; major recommendations in {} areas", recommendations);
  }
  if (base >= 13 && seen.contains("urgency")) {
    level = 4;
    reason += "; extreme urgency, unusual controversy or the like";
  }
  if (base >= 13 && (seen.contains("exceptional") ||
                     (recommendations >= 5 && (layers || scope.authorities.contains("3-3b6"))) ||
                     recommendations >= kManyAreas)) {
    level = 5;
    reason += "; exceptional coordination, or decisions and recommendations in many areas";
  }
  std::vector<std::size_t> worded;
  const auto known = words.levels.find(factor.id + "-paper");
  if (base >= kLowestOfExtensive && integrates && known != words.levels.end()) {
    const auto by_signs = level;
    const auto likeliest =
        program_coordination(by_signs, base, words.paper.of_all(), known->second);
    level = likeliest.level;
    confidence = likeliest.probability;
    if (level != by_signs) {
      worded = clauses_speaking(clauses, words.paper, known->second, level, by_signs, kMostShown);
      const auto speaking =
          known->second.speaking(words.paper.of_all(), level, by_signs, kMostWords);
      reason += fmt::format("; the wording of the paper is that of {} rather than of {}",
                            factor.levels[level].id, factor.levels[by_signs].id);
      if (!speaking.empty()) reason += fmt::format(": \"{}\"", fmt::join(speaking, "\", \""));
    }
  }
  if (layers) {
    const int each = each_substantial ? grade_named(clauses[seen.at("each-substantial")]) : 0;
    const int of_each = each > 0 ? std::min(each, base) : base;
    const bool substantial =
        each_substantial ||
        is_substantial(work_at_or_above(scope, clauses, std::min(base, kHighestGradeOfWorkload)));
    std::size_t through = of_each <= 6    ? 1
                          : of_each <= 8  ? 2
                          : of_each <= 10 ? 3
                          : of_each == 11 ? 4
                                          : 5;
    if (!substantial && of_each >= 11) --through;
    if (through > level) {
      level = through;
      confidence = 0.6;
      reason += "; directed through subordinate supervisors";
    }
  }
  FactorEvaluation result;
  const int situations = of("SS-");
  const auto& raising = factor.raising;
  const bool may_be_raised = raising && std::find(raising->from.begin(), raising->from.end(),
                                                  factor.levels[level].id) != raising->from.end();
  const bool nearly =
      may_be_raised && situations == raising->at_least - 1 && tells_like_raised(words, factor.id);
  const bool raised = may_be_raised && (nearly || situations >= raising->at_least);
  if (raised) {
    reason += fmt::format("; raised from {} for special situations: {}", factor.levels[level].id,
                          situations_shown(seen));
    if (nearly)
      reason += fmt::format(", and by its wording, which is that of papers with {} or more",
                            raising->at_least);
    level += static_cast<std::size_t>(raising->levels);
    confidence = nearly ? kNearlyRaised : 0.7;
  }
  result = at_level(factor, level, confidence, std::move(reason));
  if (authority < clauses.size())
    add_evidence(result, text.evidence(clauses[authority].begin, clauses[authority].end));
  if (!raised && raising && situations > 0 &&
      std::find(raising->from.begin(), raising->from.end(), factor.levels[level].id) !=
          raising->from.end())
    result.missing_for_next.push_back(
        fmt::format("{} special situations raise the level; shown: {}", raising->at_least,
                    situations_shown(seen)));
  for (const auto& [id, clause] : seen)
    if (clause < clauses.size() && (raised == id.starts_with("SS-") || id == "urgency"))
      add_evidence(result, text.evidence(clauses[clause].begin, clauses[clause].end));
  for (const std::size_t clause : worded)
    add_evidence(result, text.evidence(clauses[clause].begin, clauses[clause].end));
  if (base >= 12 && level == 3)
    result.missing_for_next.push_back(
        fmt::format("major recommendations in at least three areas; {} shown", recommendations));
  add_next_level(result, factor);
  return result;
}

}  // namespace secondlook
