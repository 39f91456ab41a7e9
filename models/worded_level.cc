// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/worded_level.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <vector>

#include "models/factor_scoring.h"
#include "models/factor_wording.h"
#include "models/guide_level.h"

namespace secondlook {
namespace {

// Found on papers whose writers no count was made of.
// How much likelier a level is than the one below it for each grade of the base level above the
// middle one, as a natural logarithm: higher work reaches farther and is done among higher people.
constexpr double kScopeByGrade = 0.2, kContactsByGrade = 0.1;
constexpr double kMiddleGrade = 9.7;  // the mean of supervisory papers
// Levels stated with one probability are as often right only when all that speaks counts more.
constexpr double kSurety = 1.6;
// So many words give an idea of the wording.
constexpr std::size_t kMostWords = 5;

const LevelWords* find(const LevelWordLists& words, const std::string& list) {
  const auto found = words.find(list);
  return found == words.end() || found->second.empty() ? nullptr : &found->second;
}

// The same clauses under the factor's name where their words tell of it, and under none elsewhere.
std::vector<Clause> marked(std::span<const Clause> clauses, const Telling& telling,
                           const std::string& factor) {
  std::vector<Clause> result(clauses.begin(), clauses.end());
  for (Clause& clause : result)
    if (!telling.by_section || clause.section == factor)
      clause.section = factor;
    else
      clause.section.clear();
  return result;
}

bool has_section(std::span<const Clause> clauses, const std::string& factor) {
  return std::any_of(clauses.begin(), clauses.end(),
                     [&](const Clause& clause) { return clause.section == factor; });
}

// Of the likeliest level.
double probability(const std::vector<double>& likelihoods, double most) {
  return 1 / std::accumulate(
                 likelihoods.begin(), likelihoods.end(), 0.0,
                 [&](double sum, double one) { return sum + std::exp(kSurety * (one - most)); });
}

// What tells of the factor speaks for other levels: the level is that of the paper's other words.
void take_paper(FactorEvaluation& result, const RunningText& text, std::span<const Clause> paper,
                const Factor& factor, const StatementWords& of_paper, const LevelWords& whole) {
  std::vector<Clause> all(paper.begin(), paper.end());
  for (Clause& clause : all) clause.section = factor.id;
  const SectionWords words(all, of_paper, {});
  const FactorWording wording(words, factor.id, whole);
  const std::size_t level = index_of_level(factor, result.level);
  for (const std::size_t clause : wording.clauses_for(level, kMostEvidence))
    add_evidence(result, text.evidence(all[clause].begin, all[clause].end));
  result.reason = "the wording of the paper as a whole is that of this level";
  const auto speaking = wording.words_for(level, kMostWords);
  if (!speaking.empty())
    result.reason +=
        fmt::format("; \"{}\" speak for {} rather than {}", fmt::join(speaking, "\", \""),
                    result.level, factor.levels[wording.beside(level)].id);
}

}  // namespace

FactorEvaluation worded_level(const RunningText& text, const Telling& telling, const Factor& factor,
                              const SignTable& table, const PaperWording& words) {
  const LevelWords* own = find(words.levels, factor.id);
  const LevelWords* whole = find(words.levels, factor.id + "-paper");
  if (own == nullptr || whole == nullptr) return score_factor(text, telling.clauses, factor, table);
  const auto clauses = telling.clauses.empty() ? telling.paper : telling.clauses;
  std::vector<Clause> told = marked(clauses, telling, factor.id);
  const bool tells = !telling.clauses.empty() && has_section(told, factor.id);
  if (!tells)
    for (Clause& clause : told) clause.section = factor.id;
  const SectionWords of_factor(told, words.paper, {});
  FactorWording wording(of_factor, factor.id, tells ? *own : *whole);
  wording.weigh_in(words.paper.of_all(), *whole);
  const FactorReading reading(text, clauses, factor, table, std::move(wording));
  std::vector<double> likelihoods = reading.likelihoods();
  if (likelihoods.empty()) return {};
  const double by_grade = telling.by_section ? kScopeByGrade : kContactsByGrade;
  if (telling.base > 0)
    for (std::size_t level = 0; level < likelihoods.size(); ++level)
      likelihoods[level] += by_grade * static_cast<double>(level) * (telling.base - kMiddleGrade);
  const auto likeliest = std::max_element(likelihoods.begin(), likelihoods.end());
  FactorEvaluation result =
      reading.evaluation(static_cast<std::size_t>(likeliest - likelihoods.begin()));
  result.confidence = probability(likelihoods, *likeliest);
  if (result.evidence.empty()) take_paper(result, text, telling.paper, factor, words.paper, *whole);
  return result;
}

}  // namespace secondlook
