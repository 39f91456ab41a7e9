// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/supervision_findings.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <string>

#include "models/gssg.h"
#include "pipeline/check/position_kind.h"

namespace secondlook {
namespace {

constexpr std::size_t kMostEvidence = 6;
// So many authorities that the paper gives to somebody else make a shortfall more than silence.
constexpr std::ptrdiff_t kWithheldThatConvince = 2;
// Who holds no more of them is no supervisor where others hold the rest; who holds so many may well
// be one, of whom the reading has missed some. Found on papers that the rules were not written on:
// all fifteen findings that took no heed of it were wrong.
constexpr std::ptrdiff_t kFewAuthorities = 2;
constexpr std::ptrdiff_t kManyAuthorities = 6;
// Employees: supervising so many takes more of the time than a paper may seem to tell, and who has
// the time for it may do so by the ways of Level 3-2 that rest on no list (3-2a, 3-2b).
constexpr int kManyEmployees = 8;

// Of those of Level 3-2c, in a list by id.
template <class Authorities>
std::ptrdiff_t of_first_level(const Authorities& authorities) {
  return std::count_if(authorities.begin(), authorities.end(),
                       [](const auto& one) { return one.first.starts_with("3-2c"); });
}

Severity severity_below_minimum(const SupervisoryScope& scope, const Coverage& coverage) {
  const auto held = of_first_level(scope.authorities);
  if (coverage.short_of_time) {
    const bool doubtful =
        scope.subordinates.value_or(0) >= kManyEmployees && held >= kManyAuthorities;
    return doubtful ? Severity::low : Severity::high;
  }
  if (held >= kManyAuthorities) return Severity::info;
  const bool plain =
      scope.without_employees || of_first_level(scope.withheld) >= kWithheldThatConvince;
  // One authority that somebody else has, if it is that to rate, may be shared.
  const bool told = plain || scope.withheld.contains("3-2c3");
  if (!told) return Severity::info;
  if (held <= kFewAuthorities + (scope.without_employees ? 1 : 0)) return Severity::high;
  const bool may_supervise = coverage.by_time && scope.subordinates.value_or(0) >= kManyEmployees;
  return coverage.leads_at_most && !may_supervise ? Severity::high : Severity::low;
}

std::string rule_citation(const Standards& standards, std::string_view id) {
  const Rule* rule = find_rule(standards.gssg, id);
  return rule != nullptr ? citation(rule->source) : citation(standards.gssg.source);
}

void append(std::vector<Evidence>& list, const std::vector<Evidence>& more) {
  for (const Evidence& item : more)
    if (list.size() < kMostEvidence) list.push_back(item);
}

class SupervisionChecks {
 public:
  SupervisionChecks(const PositionDescription& position, const Judgement& judgement,
                    const Standards& standards)
      : position_(position),
        scope_(judgement.supervision),
        standards_(standards),
        coverage_(coverage(judgement.supervision, standards.gssg)) {}

  std::vector<Finding> run() const {
    std::vector<Finding> findings;
    if (scope_.deputy.kind == DeputyStanding::Kind::in_name) findings.push_back(deputy());
    if (!is_general_schedule(position_)) return findings;
    const bool called = is_called_supervisory(position_);
    const bool headed = scope_.called_supervisory && !says_not_supervisory();
    if (called && scope_.contractors_only)
      findings.push_back(contractors_only());
    else if (called && !coverage_.covered)
      findings.push_back(below_minimum());
    else if (!called && !headed && known_by_name() && !title_implies_supervision() &&
             !graded_by_guide() && coverage_.covered && !coverage_.near_authority)
      findings.push_back(not_recognized());
    return findings;
  }

 private:
  // What the paper calls itself, when nothing else can be quoted.
  std::vector<Evidence> with_title(std::vector<Evidence> evidence) const {
    if (evidence.empty() && position_.classified.title)
      append(evidence, position_.classified.title->evidence);
    if (evidence.empty() && position_.classified.supervisory)
      append(evidence, position_.classified.supervisory->evidence);
    return evidence;
  }

  // A paper whose title was not read may well be called supervisory.
  bool known_by_name() const {
    return position_.classified.title.has_value() || position_.classified.supervisory.has_value();
  }

  bool says_not_supervisory() const {
    return position_.classified.supervisory && position_.classified.supervisory->value == "neither";
  }

  // "Chief", "Manager" and the like take no prefix to say that they supervise (GSSG, p. 7), unless
  // the form says that they do not; an "Officer" with subordinate supervisors is the head of the
  // office.
  bool title_implies_supervision() const {
    if (says_not_supervisory()) return false;
    static const RE2 head(
        R"((?i)\b(?:chief|head|director|superintendent|foreman|warden|commander|manager|administrator|in charge)\b)");
    static const RE2 officer(R"((?i)\bofficer\b)");
    const auto implies = [&](const std::optional<Stated<std::string>>& title) {
      return title && (RE2::PartialMatch(title->value, head) ||
                       (scope_.through_supervisors && RE2::PartialMatch(title->value, officer)));
    };
    return implies(position_.classified.title) ||
           implies(position_.classified.organizational_title);
  }

  bool graded_by_guide() const {
    return std::any_of(position_.stated.factors.begin(), position_.stated.factors.end(),
                       [](const StatedFactor& f) { return f.factor.starts_with("gssg"); });
  }

  Finding contractors_only() const {
    return {"contractor-only-supervision", Severity::high,
            fmt::format("The position is called supervisory, but the {}people that it directs are "
                        "contractors' employees. The Supervisory Guide asks for supervision of "
                        "others than contractors before contract work counts.",
                        scope_.contractors ? fmt::format("{} ", *scope_.contractors) : ""),
            rule_citation(standards_, "EXC-4"), with_title(scope_.evidence)};
  }

  Finding below_minimum() const {
    std::vector<Evidence> evidence;
    for (const auto& [id, withheld] : scope_.withheld)
      if (id.starts_with("3-2c")) append(evidence, withheld);
    append(evidence, scope_.evidence);
    const Severity severity = severity_below_minimum(scope_, coverage_);
    return {"supervision-below-minimum", severity,
            fmt::format("The position is called supervisory, but {}. {}", coverage_.why,
                        severity >= Severity::medium
                            ? "It may neither be titled nor graded as supervisory."
                            : "The paper may leave out authorities that are exercised."),
            rule_citation(standards_, coverage_.short_of_time ? "COV-2" : "EXC-1"),
            with_title(std::move(evidence))};
  }

  Finding not_recognized() const {
    std::vector<Evidence> evidence;
    append(evidence, scope_.evidence);
    for (const auto& [id, shown] : scope_.authorities)
      if (id.starts_with("3-2c") && !shown.empty()) append(evidence, {shown.front()});
    // A title may be only half read; a box that is checked is plain, and so is much of the time
    // together with the rating.
    const bool plain = says_not_supervisory() || scope_.authorities.contains("3-2c3");
    return {"supervision-not-recognized",
            coverage_.by_time && plain ? Severity::high : Severity::low,
            fmt::format("The position is not classified as supervisory, but {}. It meets the "
                        "coverage of the Supervisory Guide, by which the supervisory duties are to "
                        "be graded and the position titled.",
                        coverage_.why),
            rule_citation(standards_, "TIT-1"), std::move(evidence)};
  }

  // Whether the papers speak against full authority: in so many words, or by giving to others what
  // a chief does with the staff, of which they leave the deputy next to nothing.
  bool deputy_in_name_only() const {
    return scope_.deputy.contradicted ||
           (of_first_level(scope_.withheld) >= kWithheldThatConvince &&
            of_first_level(scope_.authorities) <= kFewAuthorities);
  }

  Finding deputy() const {
    const bool told = deputy_in_name_only();
    std::vector<Evidence> evidence = scope_.deputy.evidence;
    for (const auto& [id, withheld] : scope_.withheld)
      if (told && id.starts_with("3-2c")) append(evidence, withheld);
    return {"deputy-without-full-authority", told ? Severity::high : Severity::info,
            told ? "The position is called deputy, but its authority is not shown to extend to all "
                   "of the organization or to a lasting equal half of it. A deputy in name is "
                   "graded by its own duties, not by the grade of the chief."
                 : "The position is called deputy. The paper does not say that it shares fully in "
                   "directing the organization or has a lasting equal half of it.",
            rule_citation(standards_, "DEP-1"), with_title(std::move(evidence))};
  }

  const PositionDescription& position_;
  const SupervisoryScope& scope_;
  const Standards& standards_;
  const Coverage coverage_;
};

}  // namespace

std::vector<Finding> supervision_findings(const PositionDescription& position,
                                          const Judgement& judgement, const Standards& standards) {
  return SupervisionChecks(position, judgement, standards).run();
}

bool is_shown_below_minimum(const Judgement& judgement, const Standards& standards) {
  const SupervisoryScope& scope = judgement.supervision;
  const Coverage covered = coverage(scope, standards.gssg);
  return scope.contractors_only ||
         (!covered.covered && severity_below_minimum(scope, covered) >= Severity::medium);
}

}  // namespace secondlook
