// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fes.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "models/factor_scoring.h"
#include "models/factor_wording.h"
#include "models/level_relationships.h"

namespace secondlook {
namespace {

// Factors 1 to 5 carry nine tenths of the points (Primary Standard); with more than this many of
// them silent a total says nothing.
constexpr int kMostSilent = 2;
constexpr int kMainFactors = 5;
constexpr double kSilentConfidence = 0.3;
constexpr std::string_view kPrimary = "fes";

bool main_factor(const Factor& factor) {
  return factor.number.size() == 1 && factor.number[0] - '0' <= kMainFactors;
}

// A factor that the papers say nothing of.
FactorEvaluation silent(const Factor& factor, const std::optional<SettledLevel>& usual) {
  FactorEvaluation result;
  const Level& level = factor.levels[usual ? usual->level : 0];
  result.factor = factor.number;
  result.level = level.id;
  result.points = level.points;
  result.confidence = kSilentConfidence;
  result.reason = usual ? "not found in the papers; counted at the level usual beside the others"
                        : "not found in the papers; counted at the lowest level";
  result.citation = citation(level.source);
  return result;
}

// None where no list has them.
const LevelWords& words_of(const std::string& list, const LevelWordLists& known) {
  static const LevelWords none;
  const auto found = known.find(list);
  return found == known.end() ? none : found->second;
}

// What the total would be with the least certain main factor one level up or down.
std::pair<int, int> swing(const Standard& fes, const std::vector<FactorEvaluation>& factors) {
  const FactorEvaluation* least = nullptr;
  for (const FactorEvaluation& factor : factors)
    if (least == nullptr || factor.confidence < least->confidence) least = &factor;
  if (least == nullptr) return {0, 0};
  for (const Factor& factor : fes.factors) {
    if (factor.number != least->factor) continue;
    for (std::size_t i = 0; i < factor.levels.size(); ++i) {
      if (factor.levels[i].id != least->level) continue;
      const int down = i > 0 ? factor.levels[i].points - factor.levels[i - 1].points : 0;
      const int up =
          i + 1 < factor.levels.size() ? factor.levels[i + 1].points - factor.levels[i].points : 0;
      return {down, up};
    }
  }
  return {0, 0};
}

}  // namespace

Evaluation evaluate_fes(const RunningText& text, std::span<const Clause> clauses,
                        std::optional<Interval> interval, const Standard& fes,
                        const SignTables& signs, const LearnedWords& known,
                        const StatementWords& words) {
  Evaluation evaluation;
  evaluation.standard = kPrimary;
  if (fes.id != kPrimary) {
    evaluation.job_family = fes.id;
    evaluation.job_family_title = fmt::format("{}, {}", fes.title, fes.edition);
  }
  const SectionWords paper(clauses, words, known.factors);
  std::vector<std::optional<FactorReading>> readings(fes.factors.size());
  std::vector<std::vector<double>> likelihoods(fes.factors.size());
  for (std::size_t f = 0; f < fes.factors.size(); ++f) {
    const SignTable* table = find_signs_of(signs, fes.id, fes.factors[f].id);
    if (table == nullptr) continue;
    const std::string& factor = fes.factors[f].id;
    FactorWording wording(paper, factor, words_of(factor, known.levels));
    wording.weigh_in_work(words_of(factor + "-paper", known.levels));
    readings[f].emplace(text, clauses, fes.factors[f], *table, std::move(wording));
    likelihoods[f] = readings[f]->likelihoods();
  }
  int silent_main = 0, total = 0;
  const auto levels = settled_levels(fes, likelihoods, interval);
  for (std::size_t f = 0; f < fes.factors.size(); ++f) {
    if (!(readings[f] && readings[f]->told()) && main_factor(fes.factors[f])) ++silent_main;
    if (!likelihoods[f].empty() && levels[f]) {
      evaluation.factors.push_back(readings[f]->evaluation(levels[f]->level));
      // On papers that nothing was made of, so many of the levels were right.
      evaluation.factors.back().confidence = levels[f]->probability;
    } else {
      evaluation.factors.push_back(silent(fes.factors[f], levels[f]));
    }
    total += evaluation.factors.back().points;
  }
  if (silent_main > kMostSilent) {
    evaluation.why =
        fmt::format("the papers are silent on {} of the {} factors that carry most of the points",
                    silent_main, kMainFactors);
    evaluation.factors.clear();
    return evaluation;
  }
  evaluation.applies = true;
  evaluation.why = "nonsupervisory work described in a way that the nine factors can be read from";
  if (!evaluation.job_family.empty())
    evaluation.why += "; held against the levels of " + evaluation.job_family_title;
  evaluation.points = total;
  evaluation.grade = grade_for(fes, total);
  const auto [down, up] = swing(fes, evaluation.factors);
  evaluation.grade_low = grade_for(fes, total - down);
  evaluation.grade_high = grade_for(fes, total + up);
  return evaluation;
}

}  // namespace secondlook
