// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/level_relationships.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "models/likeliest_levels.h"

namespace secondlook {
namespace {

// How much less a kind of work is believed, as a natural logarithm, in a series whose grades rise
// in the other interval: series are now and then chosen wrongly, kinds of work seldom.
constexpr double kOtherInterval = -3;

using Beliefs = std::vector<std::vector<double>>;  // by factor and level

std::vector<std::size_t> named_levels(const Factor& factor, const UsualLevels& usual) {
  std::vector<std::size_t> named;
  for (std::size_t i = 0; i < factor.levels.size(); ++i)
    if (std::find(usual.levels.begin(), usual.levels.end(), factor.levels[i].id) !=
        usual.levels.end())
      named.push_back(i);
  return named;
}

// Of each level in a typical position, adding up to 1; the same for all where the position names
// none of the factor.
std::vector<double> usual_shares(const Factor& factor, const UsualLevels& usual, double pull) {
  std::vector<double> shares(factor.levels.size(), 1);
  const auto named = named_levels(factor, usual);
  double sum = 0;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    double distance = named.empty() ? 0 : std::numeric_limits<double>::max();
    for (const std::size_t n : named)
      distance = std::min(distance, std::abs(static_cast<double>(i) - static_cast<double>(n)));
    sum += shares[i] = std::exp(-pull * distance);
  }
  for (double& share : shares) share /= sum;
  return shares;
}

double believed_by_series(const UsualLevels& usual, std::optional<Interval> interval) {
  if (!interval || *interval == Interval::both) return 0;
  const bool two = usual.work.starts_with("professional");
  return two == (*interval == Interval::two) ? 0 : kOtherInterval;
}

// A typical position and the papers' words together.
struct Match {
  double logarithm = 0;  // of how well they go together
  Beliefs levels;        // each factor's add up to 1
};

Match match(const Standard& standard, std::span<const std::vector<double>> likelihoods,
            const UsualLevels& usual, double pull, std::optional<Interval> interval) {
  Match result{believed_by_series(usual, interval), {}};
  for (std::size_t f = 0; f < standard.factors.size(); ++f) {
    auto belief = usual_shares(standard.factors[f], usual, pull);
    double sum = 0;
    for (std::size_t l = 0; l < belief.size(); ++l) {
      if (!likelihoods[f].empty()) belief[l] *= std::exp(likelihoods[f][l]);
      sum += belief[l];
    }
    for (double& one : belief) one /= sum;
    result.logarithm += std::log(sum);
    result.levels.push_back(std::move(belief));
  }
  return result;
}

bool is_named(const Factor& factor, const std::vector<UsualLevels>& positions) {
  return std::any_of(positions.begin(), positions.end(), [&](const UsualLevels& usual) {
    return !named_levels(factor, usual).empty();
  });
}

}  // namespace

std::vector<std::optional<SettledLevel>> settled_levels(
    const Standard& standard, std::span<const std::vector<double>> likelihoods,
    std::optional<Interval> interval) {
  std::vector<std::optional<SettledLevel>> result(standard.factors.size());
  const Relationships unknown{"", {}, 0, {}, {UsualLevels{}}};
  const Relationships& known = standard.relationships ? *standard.relationships : unknown;
  const auto& positions = known.positions;
  std::vector<Match> matches;
  double best = -std::numeric_limits<double>::infinity();
  for (const UsualLevels& usual : positions) {
    matches.push_back(match(standard, likelihoods, usual, known.pull, interval));
    best = std::max(best, matches.back().logarithm);
  }
  Beliefs beliefs(standard.factors.size());
  for (std::size_t f = 0; f < standard.factors.size(); ++f) {
    if (likelihoods[f].empty() && !is_named(standard.factors[f], positions)) continue;
    std::vector<double>& belief = beliefs[f];
    belief.assign(standard.factors[f].levels.size(), 0);
    double all = 0;
    for (const Match& one : matches) {
      const double weight = std::exp(one.logarithm - best);
      for (std::size_t l = 0; l < belief.size(); ++l) belief[l] += weight * one.levels[f][l];
      all += weight;
    }
    for (double& one : belief) one /= all;
  }
  const bool by_two = interval == Interval::two;
  const auto levels =
      likeliest_levels(standard, beliefs, by_two ? known.passed_over : std::vector<int>());
  for (std::size_t f = 0; f < levels.size(); ++f)
    if (!beliefs[f].empty()) result[f] = SettledLevel{levels[f], beliefs[f][levels[f]]};
  return result;
}

}  // namespace secondlook
