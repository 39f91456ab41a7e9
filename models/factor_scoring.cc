// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/factor_scoring.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace secondlook {
namespace {

// A classifier looks at a few words for each aspect, not at all of them.
constexpr std::size_t kMostEvidence = 6;
constexpr double kOtherwiseConfidence = 0.4;
// Found on papers that no sign was written on. Signs of a level show that it is reached better than
// they show that no higher one is.
constexpr double kTrustInSigns = 0.9;
constexpr double kUpward = 0.8;
constexpr double kFarthest = 3;  // levels; all beyond are as unlikely
// So many words give an idea of the wording.
constexpr std::size_t kMostWords = 5;
constexpr std::string_view kByOtherFactors =
    "between what the paper's words show and the level usual beside its other factors";

std::optional<std::size_t> index_of(const Factor& factor, const std::string& level) {
  for (std::size_t i = 0; i < factor.levels.size(); ++i)
    if (factor.levels[i].id == level) return i;
  return std::nullopt;
}

struct AspectLevel {
  std::size_t aspect = 0;
  std::size_t level = 0;  // index into Factor::levels
  double weight = 0;      // of the signs at that level
  double share = 1;       // of all the aspect's weight that is at this level or above
};

class FactorScorer {
 public:
  FactorScorer(const RunningText& text, std::span<const Clause> clauses, const Factor& factor,
               const SignTable& table, std::optional<FactorWording> wording)
      : text_(text),
        clauses_(clauses),
        factor_(factor),
        table_(table),
        wording_(std::move(wording)),
        sightings_(find_signs(clauses, table, told_elsewhere())) {
    std::erase_if(sightings_, [&](const Sighting& s) { return !counts(s, clauses_, table_); });
    aspects_ = aspect_levels();
  }

  // Empty where the paper shows nothing.
  std::optional<std::size_t> level() const {
    if (!aspects_.empty()) return combined(aspects_);
    if (table_.otherwise && has_section()) return index_of(factor_, table_.otherwise->level);
    return std::nullopt;
  }

  bool told() const { return level() || has_section(); }

  // The words of the section are weighed in.
  std::vector<double> likelihoods() const {
    const auto found = level();
    std::vector<double> result = found ? by_signs(*found) : std::vector<double>();
    if (!wording_ || wording_->likelihoods().empty()) return result;
    const auto& by_words = wording_->likelihoods();
    result.resize(factor_.levels.size(), 0);
    for (std::size_t i = 0; i < by_words.size() && i < result.size(); ++i) result[i] += by_words[i];
    return result;
  }

  FactorEvaluation evaluation(std::size_t level) const {
    FactorEvaluation result;
    result.factor = factor_.number;
    result.level = factor_.levels[level].id;
    result.points = factor_.levels[level].points;
    result.citation = citation(factor_.levels[level].source);
    result.confidence = confidence(aspects_, level);
    result.evidence = evidence_of(level);
    result.reason = reason_of(aspects_, level);
    if (aspects_.empty() && has_section() && table_.otherwise &&
        result.level == table_.otherwise->level)
      take_otherwise(result);
    else if (result.evidence.empty())
      take_words(result, level);
    if (level + 1 < factor_.levels.size()) result.missing_for_next = missing(aspects_, level + 1);
    return result;
  }

 private:
  bool has_section() const { return own_section(clauses_, table_) != clauses_.end(); }

  std::span<const std::size_t> told_elsewhere() const {
    return wording_ && !told_beside() ? wording_->told_elsewhere() : std::span<const std::size_t>();
  }

  // Whom one meets and what for is often told in one section, and so are effort and surroundings.
  bool told_beside() const {
    return std::any_of(clauses_.begin(), clauses_.end(), [&](const Clause& clause) {
      return clause.section.starts_with("fes-") &&
             std::any_of(table_.aspects.begin(), table_.aspects.end(), [&](const Aspect& aspect) {
               return std::find(aspect.fallback.begin(), aspect.fallback.end(), clause.section) !=
                      aspect.fallback.end();
             });
    });
  }

  // The further a level is from where the signs stand, the less likely is it; the more signs there
  // are, the surer is that. In the factor's section a faint sign says something for being the only
  // one; elsewhere it may be chance.
  std::vector<double> by_signs(std::size_t found) const {
    const std::vector<double> belief = support(found);
    double weight = 0;
    for (const Sighting& sighting : sightings_) weight += table_.signs[sighting.sign].weight;
    const bool elsewhere = wording_ && !wording_->own_section() && !told_beside();
    const double surety = kTrustInSigns * ((elsewhere ? 0 : 1) + std::log1p(weight)) / 2;
    std::vector<double> result(belief.size(), 0);
    for (std::size_t level = 0; level < result.size(); ++level)
      for (std::size_t at = 0; at < belief.size(); ++at) {
        const double off = static_cast<double>(level) - static_cast<double>(at);
        result[level] -=
            surety * belief[at] *
            std::min(off > 0 ? off * kUpward : -off, kFarthest * (off > 0 ? kUpward : 1));
      }
    return result;
  }

  // The section is there and speaks for no level: what it begins with is all there is to show.
  void take_otherwise(FactorEvaluation& result) const {
    const auto clause = own_section(clauses_, table_);
    result.confidence = kOtherwiseConfidence;
    result.evidence = text_.evidence(clause->begin, clause->end);
    result.reason = table_.otherwise->shows;
  }

  // Half of the belief is in the level found, and half goes by the weight of the signs.
  std::vector<double> support(std::size_t level) const {
    std::vector<double> result(factor_.levels.size(), 0);
    double all = 0;
    for (const Sighting& sighting : sightings_) {
      const Sign& sign = table_.signs[sighting.sign];
      if (const auto at = index_of(factor_, sign.level)) {
        result[*at] += sign.weight;
        all += sign.weight;
      }
    }
    for (double& one : result) one = all > 0 ? one / all / 2 : 0;
    result[level] += all > 0 ? 0.5 : 1;
    return result;
  }

  // The clauses whose words speak for the level rather than for any other; failing these, what the
  // section begins with.
  void take_words(FactorEvaluation& result, std::size_t level) const {
    if (wording_)
      for (const std::size_t clause : wording_->clauses_for(level, kMostEvidence))
        take_clause(clauses_[clause], result);
    result.reason = result.evidence.empty() ? std::string(kByOtherFactors) : by_wording(level);
    const auto first = own_section(clauses_, table_);
    if (result.evidence.empty() && first != clauses_.end()) take_clause(*first, result);
  }

  void take_clause(const Clause& clause, FactorEvaluation& result) const {
    for (Evidence& item : text_.evidence(clause.begin, clause.end)) {
      item.assertion = name(clause.assertion);
      result.evidence.push_back(std::move(item));
    }
  }

  std::string by_wording(std::size_t level) const {
    std::string reason =
        wording_->own_section()
            ? "the wording as a whole is that of this level; no single sign of it is seen"
            : "no section tells of it; the wording of the work as a whole is that of this level";
    const auto words = wording_->words_for(level, kMostWords);
    if (!words.empty())
      reason += fmt::format("; \"{}\" speak for {} rather than {}", fmt::join(words, "\", \""),
                            factor_.levels[level].id, factor_.levels[wording_->beside(level)].id);
    return reason;
  }

  std::vector<AspectLevel> aspect_levels() const {
    std::vector<std::map<std::size_t, double>> weights(table_.aspects.size());
    for (const Sighting& sighting : sightings_) {
      const Sign& sign = table_.signs[sighting.sign];
      if (const auto level = index_of(factor_, sign.level))
        weights[sign.aspect][*level] += sign.weight;
    }
    std::vector<AspectLevel> result;
    for (std::size_t a = 0; a < weights.size(); ++a) {
      if (weights[a].empty()) continue;
      double all = 0;
      for (const auto& [level, weight] : weights[a]) all += weight;
      AspectLevel chosen{a, 0, 0, 1};
      if (table_.aspects[a].pick_most) {
        for (const auto& [level, weight] : weights[a])
          if (weight > chosen.weight) chosen = {a, level, weight, weight / all};
      } else {
        chosen = {a, weights[a].rbegin()->first, weights[a].rbegin()->second,
                  weights[a].rbegin()->second / all};
      }
      result.push_back(chosen);
    }
    return result;
  }

  std::size_t combined(const std::vector<AspectLevel>& aspects) const {
    std::vector<std::size_t> levels;
    levels.reserve(aspects.size());
    for (const AspectLevel& aspect : aspects) levels.push_back(aspect.level);
    std::sort(levels.begin(), levels.end());
    switch (table_.combine) {
      case SignTable::Combine::lowest:
        return levels.front();
      case SignTable::Combine::highest:
        return levels.back();
      case SignTable::Combine::weight:
        return middle_of_weight();
      case SignTable::Combine::median:
        break;
    }
    return levels[(levels.size() - 1) / 2];
  }

  std::size_t middle_of_weight() const {
    std::map<std::size_t, double> weights;
    double all = 0;
    for (const Sighting& sighting : sightings_) {
      const Sign& sign = table_.signs[sighting.sign];
      if (const auto level = index_of(factor_, sign.level)) {
        weights[*level] += sign.weight;
        all += sign.weight;
      }
    }
    double below = 0;
    for (const auto& [level, weight] : weights) {
      below += weight;
      if (2 * below >= all) return level;
    }
    return weights.empty() ? 0 : weights.rbegin()->first;
  }

  // Aspects that agree, and how many of them spoke at all. The weights are such that of the levels
  // stated with one confidence that share was right on texts that no sign was written on.
  double confidence(const std::vector<AspectLevel>& aspects, std::size_t level) const {
    double agreement = 0;
    for (const AspectLevel& aspect : aspects)
      agreement += aspect.level == level                                      ? 1
                   : (aspect.level + 1 == level || level + 1 == aspect.level) ? 0.4
                                                                              : 0;
    if (aspects.empty()) return 0;
    agreement /= static_cast<double>(aspects.size());
    const double covered =
        static_cast<double>(aspects.size()) / static_cast<double>(table_.aspects.size());
    return 0.14 + 0.43 * agreement + 0.31 * covered;
  }

  std::vector<Evidence> evidence_of(std::size_t level) const {
    std::vector<Evidence> found;
    std::vector<std::size_t> clauses;
    for (const Sighting& sighting : sightings_) {
      if (index_of(factor_, table_.signs[sighting.sign].level) != level) continue;
      if (std::find(clauses.begin(), clauses.end(), sighting.clause) != clauses.end() ||
          clauses.size() >= kMostEvidence)
        continue;
      clauses.push_back(sighting.clause);
      const Clause& clause = clauses_[sighting.clause];
      for (Evidence& item : text_.evidence(clause.begin, clause.end)) {
        item.assertion = name(sighting.assertion);
        found.push_back(std::move(item));
      }
    }
    return found;
  }

  // What the signs at the level show, once each.
  std::string reason_of(const std::vector<AspectLevel>& aspects, std::size_t level) const {
    std::vector<std::string> shown;
    for (const Sighting& sighting : sightings_) {
      const Sign& sign = table_.signs[sighting.sign];
      if (index_of(factor_, sign.level) == level &&
          std::find(shown.begin(), shown.end(), sign.shows) == shown.end())
        shown.push_back(sign.shows);
    }
    std::string reason;
    for (const std::string& one : shown) reason += (reason.empty() ? "" : "; ") + one;
    const auto above = std::count_if(aspects.begin(), aspects.end(),
                                     [&](const AspectLevel& a) { return a.level > level; });
    if (above > 0)
      reason += fmt::format("{}the paper goes further in {} of the {} aspects that it tells of",
                            reason.empty() ? "" : "; ", above, aspects.size());
    return reason;
  }

  std::vector<std::string> missing(const std::vector<AspectLevel>& aspects,
                                   std::size_t next) const {
    std::vector<std::string> result;
    for (std::size_t a = 0; a < table_.aspects.size(); ++a) {
      const auto reached = std::find_if(aspects.begin(), aspects.end(),
                                        [&](const AspectLevel& l) { return l.aspect == a; });
      if (reached != aspects.end() && reached->level >= next) continue;
      const auto sign = std::find_if(table_.signs.begin(), table_.signs.end(), [&](const Sign& s) {
        return s.aspect == a && s.level == factor_.levels[next].id;
      });
      if (sign != table_.signs.end())
        result.push_back(fmt::format("{}: {}", table_.aspects[a].means, sign->shows));
    }
    return result;
  }

  const RunningText& text_;
  std::span<const Clause> clauses_;
  const Factor& factor_;
  const SignTable& table_;
  std::optional<FactorWording> wording_;
  std::vector<Sighting> sightings_;
  std::vector<AspectLevel> aspects_;
};

}  // namespace

struct FactorReading::Scorer : FactorScorer {
  using FactorScorer::FactorScorer;
};

FactorReading::FactorReading(const RunningText& text, std::span<const Clause> clauses,
                             const Factor& factor, const SignTable& table,
                             std::optional<FactorWording> wording)
    : scorer_(std::make_unique<Scorer>(text, clauses, factor, table, std::move(wording))) {}
FactorReading::FactorReading(FactorReading&&) noexcept = default;
FactorReading& FactorReading::operator=(FactorReading&&) noexcept = default;
FactorReading::~FactorReading() = default;

std::optional<std::size_t> FactorReading::level() const { return scorer_->level(); }

bool FactorReading::told() const { return scorer_->told(); }

std::vector<double> FactorReading::likelihoods() const { return scorer_->likelihoods(); }

FactorEvaluation FactorReading::evaluation(std::size_t level) const {
  return scorer_->evaluation(level);
}

FactorEvaluation score_factor(const RunningText& text, std::span<const Clause> clauses,
                              const Factor& factor, const SignTable& table) {
  const FactorReading reading(text, clauses, factor, table);
  if (const auto level = reading.level()) return reading.evaluation(*level);
  FactorEvaluation nothing;
  nothing.factor = factor.number;
  nothing.citation = citation(factor.source);
  return nothing;
}

}  // namespace secondlook
