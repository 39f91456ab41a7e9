// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/executive_findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "models/executive.h"
#include "pipeline/check/position_kind.h"

namespace secondlook {
namespace {

// From this confidence on a finding that would change the pay plan is grave; below it a person
// should rather look than be told. How sure is sure enough was found on labelled papers, each group
// of them read without what was counted from it.
constexpr double kSure = 0.7;
// Of a rank that the paper does not claim, or denies itself.
constexpr double kSureOfLevel = 0.88;
constexpr double kProbableLevel = 0.75;
// That what an expert or researcher is claimed to be is not shown: what one is known for may be
// told in few words. Of those that were read so with less, as many of the signs being left out as
// go unseen in papers of other writers, five of seven were none. An executive's paper can hardly
// leave out all that makes it one: 27 of 29 that were read so were none.
constexpr double kSureOfNone = 0.6;
// Of an SL or ST position that is read as an executive's: all of ten were.
constexpr double kSureOfExecutive = 0.5;
constexpr int kHighestGrade = 15;

Severity severity(double confidence) {
  return confidence >= kSure ? Severity::high : Severity::medium;
}

class ExecutiveClaim {
 public:
  ExecutiveClaim(const PositionDescription& position, const Judgement& judgement,
                 const Evaluation& executive, const Standard& standard)
      : position_(position), judgement_(judgement), executive_(executive), standard_(standard) {
    if (position.classified.pay_plan) claim_ = position.classified.pay_plan->value;
  }

  std::vector<Finding> check() {
    if (claim_ == "ES") check_es();
    if (claim_ == "SL" || claim_ == "ST") check_sl_st();
    if (is_general_schedule(position_) && position_.classified.grade &&
        position_.classified.grade->value == kHighestGrade)
      check_gs15();
    return std::move(findings_);
  }

 private:
  void check_es() {
    if (!meets_criterion(executive_)) {
      // One fact would be enough; where the papers show none of any, 24 of 24 had none.
      Finding finding = start("ses-criteria-unmet", Severity::high, "A");
      finding.summary =
          "The position is classified ES, but the papers show none of the five executive criteria" +
          because_of_criteria() + ".";
      finding.citation = "5 U.S.C., 3132(a)(2)";
      for (const std::string_view criterion : {"A", "B", "C", "D", "E"}) {
        add(finding, criterion);
      }
      findings_.push_back(std::move(finding));
    }
    const FactorEvaluation* contractors = find_criterion(executive_, "CONTRACTORS");
    if (contractors != nullptr && contractors->level == "met") contractors_only(*contractors);
    check_below();
  }

  void check_sl_st() {
    if (executive_.pay_plan == "ES") criteria_met();
    supervision_over_limit();
    const FactorEvaluation* research = find_criterion(executive_, "RESEARCH");
    if (research == nullptr) return;
    const bool researches = research->level == "met";
    if (claim_ == "ST" && !researches) {
      // Research is the whole of such a paper: that none of it is shown has always been right.
      Finding finding = start("st-without-research", Severity::high, "RESEARCH");
      finding.summary = fmt::format(
          "The position is classified ST, but the papers do not show research and development: {}.",
          research->reason);
      findings_.push_back(std::move(finding));
    }
    if (claim_ == "SL" && researches && executive_.pay_plan == "ST") {
      Finding finding = start("research-classified-sl", severity(research->confidence), "RESEARCH");
      finding.summary = fmt::format(
          "The position is classified SL, but its work is high-level research, which is ST: {}.",
          research->reason);
      findings_.push_back(std::move(finding));
    }
    check_below();
  }

  void supervision_over_limit() {
    const Rule* limit = find_rule(standard_, "SL-ST-SUPERVISION");
    const FactorEvaluation* supervises = find_criterion(executive_, "D");
    if (limit == nullptr || supervises == nullptr || supervises->level == "not-met" ||
        is_executive_without_service(executive_))
      return;
    const auto& percent = judgement_.supervision.percent_of_time;
    const bool somebody = supervises->level == "met" || judgement_.supervision.supervises;
    if (somebody && percent && *percent >= limit->figures.at("percent_of_time_below")) {
      findings_.push_back(
          {"sl-st-supervision", Severity::high,
           fmt::format("The position is classified {}, but supervision takes {:g} percent of its "
                       "time; in SL and ST it takes less than 25.",
                       claim_, *percent),
           citation(limit->source), judgement_.supervision.evidence});
    } else if (supervises->level == "met") {
      const bool as_executive =
          executive_.pay_plan == "ES" && executive_.confidence >= kSureOfExecutive;
      findings_.push_back(
          {"sl-st-supervision", as_executive ? Severity::high : severity(supervises->confidence),
           fmt::format("The position is classified {} and supervises others than personal "
                       "assistants, beyond what goes with its own work: {}.",
                       claim_, supervises->reason),
           citation(limit->source), supervises->evidence});
    }
  }

  void check_gs15() {
    if (executive_.pay_plan == "GS" || executive_.pay_plan.empty()) return;
    if (executive_.pay_plan == "ES") criteria_met();
    // GS-15 already heads major organizations and directs programs of national significance (5
    // U.S.C. 5104(15)); unless much speaks for more, this asks for a look, no more.
    const FactorEvaluation* level = find_criterion(executive_, "LEVEL");
    if (level->confidence < kSureOfLevel)
      for (Finding& finding : findings_)
        if (finding.rule == "ses-criteria-met") finding.severity = Severity::low;
    Finding finding = start("grade-exceeded", severity_above(level->confidence), "LEVEL");
    finding.summary = fmt::format(
        "The position is classified GS-15, but the papers show work above that grade, of pay plan "
        "{}: {}.",
        executive_.pay_plan, level->reason);
    findings_.push_back(std::move(finding));
  }

  static Severity severity_above(double confidence) {
    return confidence >= kSureOfLevel     ? Severity::high
           : confidence >= kProbableLevel ? Severity::medium
                                          : Severity::low;
  }

  // An executive claim that comes to GS-15 or less.
  void check_below() {
    const FactorEvaluation* level = find_criterion(executive_, "LEVEL");
    if (level == nullptr || executive_.pay_plan != "GS") return;
    const bool sure = claim_ == "ES" || level->confidence >= kSureOfNone;
    Finding finding = start("grade-unsupported", sure ? Severity::high : Severity::medium, "LEVEL");
    finding.summary = fmt::format(
        "The position is classified {}, but the papers do not show work above GS-15: {}.", claim_,
        level->reason);
    findings_.push_back(std::move(finding));
  }

  void criteria_met() {
    std::string shown;
    Finding finding{"ses-criteria-met",
                    Severity::medium,
                    "",
                    "5 U.S.C., 3132(a)(2); 5 CFR, "
                    "319.101(b)",
                    {}};
    for (const FactorEvaluation& factor : executive_.factors) {
      if (factor.level != "met") continue;
      shown += fmt::format("{}{}: {}", shown.empty() ? "" : "; ", factor.factor,
                           factor.reason.substr(0, factor.reason.find(';')));
      add(finding, factor.factor);
    }
    finding.severity = claim_ != "GS" && executive_.confidence >= kSureOfExecutive
                           ? Severity::high
                           : severity_above(executive_.confidence);
    finding.summary = fmt::format(
        "The position is classified {}, but its work is above GS-15 and meets executive criteria, "
        "which makes it ES ({}).",
        position_.classified.grade ? fmt::format("GS-{}", position_.classified.grade->value)
                                   : claim_,
        shown);
    findings_.push_back(std::move(finding));
  }

  void contractors_only(const FactorEvaluation& contractors) {
    findings_.push_back({"contractor-only-supervision", Severity::high,
                         "The position is classified ES, but all the people that it is shown to "
                         "direct are contractors' employees, who do not count as supervised.",
                         contractors.citation, contractors.evidence});
  }

  Finding start(std::string rule, Severity severity, std::string_view criterion) const {
    Finding finding{std::move(rule), severity, "", "", {}};
    const FactorEvaluation* factor = find_criterion(executive_, criterion);
    if (factor == nullptr) return finding;
    finding.citation = factor->citation;
    finding.evidence = factor->evidence;
    if (position_.classified.pay_plan)
      finding.evidence.insert(finding.evidence.end(),
                              position_.classified.pay_plan->evidence.begin(),
                              position_.classified.pay_plan->evidence.end());
    return finding;
  }

  void add(Finding& finding, std::string_view criterion) const {
    const FactorEvaluation* factor = find_criterion(executive_, criterion);
    if (factor == nullptr) return;
    for (const Evidence& item : factor->evidence)
      if (std::find(finding.evidence.begin(), finding.evidence.end(), item) ==
          finding.evidence.end())
        finding.evidence.push_back(item);
  }

  std::string because_of_criteria() const {
    std::string reasons;
    for (const FactorEvaluation& factor : executive_.factors)
      if (factor.level == "not-met")
        reasons +=
            fmt::format("{}{}: {}", reasons.empty() ? ": " : "; ", factor.factor, factor.reason);
    return reasons;
  }

  const PositionDescription& position_;
  const Judgement& judgement_;
  const Evaluation& executive_;
  const Standard& standard_;
  std::string claim_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> executive_findings(const PositionDescription& position,
                                        const Judgement& judgement, const Standards& standards) {
  const auto executive =
      std::find_if(judgement.evaluations.begin(), judgement.evaluations.end(),
                   [](const Evaluation& e) { return e.standard == "executive"; });
  if (executive == judgement.evaluations.end() || executive->factors.empty()) return {};
  return ExecutiveClaim(position, judgement, *executive, standards.executive).check();
}

}  // namespace secondlook
