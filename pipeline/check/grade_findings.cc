// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/grade_findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "models/grade_confidence.h"
#include "models/heed_factor_levels.h"
#include "models/recommendation.h"
#include "pipeline/check/position_kind.h"
#include "pipeline/check/supervision_findings.h"

namespace secondlook {
namespace {

// A level that was read with less than this is not held against what the paper says.
constexpr double kSureOfLevel = 0.5;
constexpr double kQuiteSureOfLevel = 0.75;

// How often findings of so much probability were right on labelled papers, each group of them read
// without what was counted from it: by the Factor Evaluation System 95 of 103 at 0.95 and 55 of 75
// at 0.8, by the Supervisory Guide, of claims that are too high, 20 of 22 at 0.9 and 20 of 24 at
// 0.8. Work that is more than its grade has to be shown the more surely, a claim of two grades too
// many the less: of those that were as probable as is asked below, 36 of 37 were right. Of findings
// on work that is hardly told in the terms of the factors 12 of 18 were right, of the others 115 of
// 118; but all of six where the claim is two grades too high beyond doubt.
struct Enough {
  double sure = 0, probable = 0;
};
constexpr Enough kTooMany{0.95, 0.8}, kMuchTooMany{0.9, 0.8}, kTooManyByGuide{0.9, 0.6},
    kTooFew{0.95, 0.9};
constexpr int kMuch = 2;  // grades
// Its work is told in other terms than the factors' more often than not.
constexpr int kTopGrade = 15;
constexpr double kBeyondDoubt = 0.97, kToldAtLeast = 0.65;
constexpr double kEven = 0.5;
// Of the guides that give a grade without points, how sure the grade is.
constexpr Enough kGrade{0.8, 0.6};

Severity severity(double probability, const Enough& enough) {
  return probability >= enough.sure       ? Severity::high
         : probability >= enough.probable ? Severity::medium
                                          : Severity::low;
}

Severity severity(const Evaluation& evaluation, const Standards& standards, int claimed) {
  const Standard* standard = applied_standard(standards, evaluation);
  if (standard == nullptr || !evaluation.points) return severity(evaluation.confidence, kGrade);
  const bool fes = evaluation.standard == "fes";
  const bool much_too_high = claimed - *evaluation.grade >= kMuch;
  const double probability = probability_of_other_grade(*standard, evaluation, claimed);
  if (fes && !is_told_by_factors(evaluation))
    return much_too_high && claimed < kTopGrade && probability >= kBeyondDoubt &&
                   mean_confidence(evaluation) >= kToldAtLeast
               ? Severity::high
               : Severity::low;
  return severity(probability, claimed < *evaluation.grade ? kTooFew
                               : !fes                      ? kTooManyByGuide
                               : much_too_high             ? kMuchTooMany
                                                           : kTooMany);
}

// What the nonsupervisory standard says is not the grade of a supervisor, whose supervision could
// not be graded; and a narrative without factors is read too high as soon as too low.
bool is_only_for_information(const PositionDescription& position, const Judgement& judgement,
                             const Standards& standards, const Evaluation& evaluation,
                             int difference) {
  if (evaluation.standard != "fes") return false;
  if (is_called_supervisory(position))
    return !is_shown_below_minimum(judgement, standards) && !is_told_by_factors(evaluation);
  return difference < 0 && !is_told_by_factors(evaluation);
}

// Whether the guide applies to a position that is not classified as supervisory is another
// finding's matter.
bool depends_on_recognition(const PositionDescription& position, const Judgement& judgement,
                            const Standards& standards, const Evaluation& evaluation) {
  return evaluation.standard == "gssg" &&
         std::ranges::any_of(
             supervision_findings(position, judgement, standards),
             [](const Finding& found) { return found.rule == "supervision-not-recognized"; });
}

// The evaluation whose grade the recommendation took.
const Evaluation* carrying(const Judgement& judgement) {
  for (const std::string_view standard : {"leader", "gssg", "research", "fes"}) {
    const Evaluation* evaluation = find_applied(judgement.evaluations, standard);
    if (evaluation != nullptr && evaluation->grade == judgement.recommended.grade)
      return evaluation;
  }
  return nullptr;
}

// What the claim rests on, and the words under the factors that decide.
std::vector<Evidence> evidence_of(const Stated<int>& grade, const Evaluation& evaluation) {
  std::vector<Evidence> evidence = grade.evidence;
  for (const FactorEvaluation& factor : evaluation.factors)
    if (!factor.evidence.empty()) evidence.push_back(factor.evidence.front());
  return evidence;
}

std::optional<Finding> grade_finding(const PositionDescription& position,
                                     const Judgement& judgement, const Standards& standards) {
  const Classification& paper = position.classified;
  const Recommendation& found = judgement.recommended;
  if (!paper.grade || !paper.pay_plan || found.pay_plan != "GS" || !found.grade)
    return std::nullopt;
  if (paper.pay_plan->value != "GS" && paper.pay_plan->value != "GM") return std::nullopt;
  const int claimed = paper.grade->value, difference = claimed - *found.grade;
  const Evaluation* evaluation = carrying(judgement);
  if (difference == 0 || evaluation == nullptr) return std::nullopt;
  const int low = evaluation->grade_low.value_or(*found.grade),
            high = evaluation->grade_high.value_or(*found.grade);
  // Papers claim too much more often than too little.
  const bool in_doubt = claimed >= low && claimed <= high && difference < kMuch;
  if (in_doubt && (difference < 0 || evaluation->confidence < kEven)) return std::nullopt;
  Finding finding;
  finding.rule = difference > 0 ? "grade-unsupported" : "grade-exceeded";
  finding.severity =
      is_only_for_information(position, judgement, standards, *evaluation, difference)
          ? Severity::info
      : in_doubt || depends_on_recognition(position, judgement, standards, *evaluation)
          ? Severity::low
          : severity(*evaluation, standards, claimed);
  finding.summary = fmt::format(
      "The paper is classified GS-{}; the work that it describes comes to {}GS-{}{}.", claimed,
      evaluation->points ? fmt::format("{} points, ", *evaluation->points) : std::string(),
      *found.grade,
      low == high ? ""
                  : fmt::format(" (GS-{} to GS-{} within the doubt of the reading)", low, high));
  finding.citation =
      "Classifier's Handbook, ch. 2; 5 U.S.C. 5107: a position is placed in the grade that the "
      "published standards give";
  finding.evidence = evidence_of(*paper.grade, *evaluation);
  return finding;
}

// Without its full stop, to go on within a sentence.
std::string clause(std::string text) {
  while (text.ends_with('.')) text.pop_back();
  return text;
}

std::vector<Finding> level_findings(const PositionDescription& position, const Judgement& judgement,
                                    const Standards& standards) {
  std::vector<Finding> findings;
  for (const Standard* standard : {&standards.fes, &standards.gssg}) {
    const Evaluation* evaluation = find_applied(judgement.evaluations, standard->id);
    if (evaluation == nullptr) continue;
    for (const StatedFactor& stated : position.stated.factors) {
      const Factor* factor = find_factor(*standard, stated.factor);
      const Level* claimed = factor == nullptr ? nullptr : find_level(*factor, stated.level);
      if (claimed == nullptr || stated.narrative.empty()) continue;
      const auto read = std::find_if(evaluation->factors.begin(), evaluation->factors.end(),
                                     [&](const FactorEvaluation& f) {
                                       return f.factor == factor->number && !f.evidence.empty();
                                     });
      if (read == evaluation->factors.end() || claimed->points <= read->points ||
          read->confidence < kSureOfLevel)
        continue;
      const auto index = [&](const std::string& id) {
        return std::find_if(factor->levels.begin(), factor->levels.end(),
                            [&](const Level& l) { return l.id == id; }) -
               factor->levels.begin();
      };
      const auto steps = index(claimed->id) - index(read->level);
      Finding finding;
      finding.rule = "level-unsupported";
      finding.severity =
          steps >= 2 && read->confidence >= kQuiteSureOfLevel ? Severity::medium : Severity::low;
      finding.summary = fmt::format("{} is stated at Level {}; its narrative shows Level {}{}.",
                                    factor->name, stated.level, read->level,
                                    read->missing_for_next.empty()
                                        ? std::string()
                                        : ", and not " + clause(read->missing_for_next.front()));
      finding.citation = citation(claimed->source);
      finding.evidence = stated.evidence;
      finding.evidence.insert(finding.evidence.end(), read->evidence.begin(), read->evidence.end());
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

}  // namespace

std::vector<Finding> grade_findings(const PositionDescription& position, const Judgement& judgement,
                                    const Standards& standards) {
  std::vector<Finding> findings = level_findings(position, judgement, standards);
  if (auto grade = grade_finding(position, judgement, standards))
    findings.insert(findings.begin(), std::move(*grade));
  return findings;
}

}  // namespace secondlook
