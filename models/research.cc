// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/research.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>

#include "models/factor_scoring.h"
#include "models/guarded_pattern.h"

namespace secondlook {
namespace {

// Weights are those of the signs, each counted once. A title that says research is as good as a
// fact or two; without it the paper itself has to leave no doubt. Set on labelled papers.
constexpr double kResearch = 6;
constexpr double kResearchTitle = 2.5;
// Of it, from what is done and not from standing or title.
constexpr double kDoing = 2.5;

struct ResearchSigns {
  double doing = 0, all = 0;
};

// A series that is known not to be professional has no research of the guide's kind; one whose
// category is not recorded may.
bool may_be_professional(const std::vector<const Series*>& series) {
  return series.empty() || std::any_of(series.begin(), series.end(), [](const Series* one) {
           return one->category.value_or('P') == 'P' && one->interval != Interval::one;
         });
}

bool says_research(const std::string& title) {
  static const GuardedPattern words(R"((?i)\bresearch(?:er)?\b|\bscientist\b)");
  static const GuardedPattern others(
      R"((?i)\b(?:administrator|assistant|technician|aid|manager|coordinator|specialist|psychologist \(personnel\)|operations research|market|workforce research|data scientist)\b)");
  return words.in(title) && !others.in(title);
}

ResearchSigns research_signs(std::span<const Clause> clauses, const SignTable& table) {
  ResearchSigns found;
  std::vector<bool> seen(table.signs.size(), false);
  for (const Sighting& sighting : find_signs(clauses, table)) {
    if (seen[sighting.sign] || !counts(sighting, clauses, table)) continue;
    seen[sighting.sign] = true;
    const Sign& sign = table.signs[sighting.sign];
    const bool speaks_for = sign.level == "met";
    const double weight = speaks_for ? sign.weight : -sign.weight;
    found.all += weight;
    if (!speaks_for || table.aspects[sign.aspect].id == "doing") found.doing += weight;
  }
  return found;
}

// A factor that the papers do not speak of: the lowest level, and hardly any confidence.
FactorEvaluation silent(const Factor& factor) {
  FactorEvaluation result;
  result.factor = factor.number;
  result.level = factor.levels.front().id;
  result.points = factor.levels.front().points;
  result.confidence = 0.2;
  result.reason = "not found in the papers; counted at the lowest level";
  result.citation = citation(factor.levels.front().source);
  return result;
}

std::optional<int> grade_of(const Standard& research, int points) {
  if (const auto grade = grade_for(research, points)) return grade;
  if (research.conversion.empty() || points < research.conversion.front().min) return std::nullopt;
  return research.conversion.back().grade;  // referred for a decision above the table
}

// The points and levels of this guide wait to be held against its text.
constexpr double kMostConfidence = 0.7;

}  // namespace

Evaluation evaluate_research(const RunningText& text, std::span<const Clause> clauses,
                             const ResearchSetting& setting, const Standard& research,
                             const SignTables& signs) {
  Evaluation evaluation;
  evaluation.standard = research.id;
  const auto table = signs.find(research.id);
  if (table == signs.end() || !may_be_professional(setting.series)) {
    evaluation.why = "the position is not of a professional series";
    return evaluation;
  }
  const ResearchSigns found = research_signs(clauses, table->second);
  const double all = found.all + (says_research(setting.title) ? kResearchTitle : 0);
  if (all < kResearch || found.doing < kDoing) {
    evaluation.why = "the papers do not show that the position itself does research";
    return evaluation;
  }
  evaluation.applies = true;
  evaluation.why = "the incumbent personally does professional research";
  int total = 0, least_step = 0;
  double least = 2;
  for (const Factor& factor : research.factors) {
    const auto factor_signs = signs.find(factor.id);
    FactorEvaluation scored;
    if (factor_signs != signs.end())
      scored = score_factor(text, clauses, factor, factor_signs->second);
    if (scored.level.empty()) scored = silent(factor);
    scored.confidence = std::min(scored.confidence, kMostConfidence);
    total += scored.points;
    if (scored.confidence < least && factor.levels.size() > 1) {
      least = scored.confidence;
      least_step = factor.levels[1].points - factor.levels[0].points;
    }
    evaluation.factors.push_back(std::move(scored));
  }
  evaluation.points = total;
  evaluation.grade = grade_of(research, total);
  evaluation.grade_low = grade_of(research, total - least_step);
  evaluation.grade_high = grade_of(research, total + least_step);
  return evaluation;
}

}  // namespace secondlook
