// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreement/agreement.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace secondlook {
namespace {

/// The shares of a table: of each cell, of each rater's categories.
struct Shares {
  explicit Shares(const RatingTable& table)
      : n(table.total()),
        cells(table.counts.size(), std::vector<double>(table.counts.size(), 0)),
        first(table.counts.size(), 0),
        second(table.counts.size(), 0) {
    for (std::size_t k = 0; k < size(); ++k)
      for (std::size_t l = 0; l < size(); ++l) {
        cells[k][l] = n == 0 ? 0 : static_cast<double>(table.counts[k][l]) / n;
        first[k] += cells[k][l];
        second[l] += cells[k][l];
      }
  }
  std::size_t size() const { return first.size(); }
  /// The sum over the cells of their share times a value.
  template <class Value>
  double sum(Value value) const {
    double total = 0;
    for (std::size_t k = 0; k < size(); ++k)
      for (std::size_t l = 0; l < size(); ++l) total += cells[k][l] * value(k, l);
    return total;
  }

  int n;
  std::vector<std::vector<double>> cells;
  std::vector<double> first, second;
};

constexpr double kNoVariance = 1e-15;

/// A coefficient (observed - chance) / (1 - chance). `leaning` is what a cell adds to the chance
/// agreement as the shares move: the variance is that of w - (1 - coefficient) * leaning over the
/// cells, by (1 - chance) squared and n. It takes the sample as one of a large population.
template <class Leaning>
Estimate corrected_for_chance(const Shares& shares, const AgreementWeights& weights, double chance,
                              Leaning leaning) {
  const double observed = shares.sum([&](std::size_t k, std::size_t l) { return weights[k][l]; });
  Estimate estimate{(observed - chance) / (1 - chance), std::nullopt};
  if (shares.n < 2) return estimate;
  const double off = 1 - estimate.value;
  const double squares = shares.sum([&](std::size_t k, std::size_t l) {
    const double value = weights[k][l] - off * leaning(k, l);
    return value * value;
  });
  const double mean = observed - 2 * off * chance;
  const double variance =
      std::max(0.0, squares - mean * mean) / (shares.n * (1 - chance) * (1 - chance));
  // Where all agree the formula gives no width, as if few subjects were enough to be certain.
  if (variance < kNoVariance) return estimate;
  const double reach = student_t_975(shares.n - 1) * std::sqrt(variance);
  estimate.interval = ConfidenceInterval{std::max(-1.0, estimate.value - reach),
                                         std::min(1.0, estimate.value + reach)};
  return estimate;
}

constexpr double kAllByChance = 1 - 1e-12;

}  // namespace

std::optional<Estimate> percent_agreement(const RatingTable& table) {
  int agreed = 0;
  for (std::size_t k = 0; k < table.counts.size(); ++k) agreed += table.counts[k][k];
  const int n = table.total();
  if (n == 0) return std::nullopt;
  return Estimate{static_cast<double>(agreed) / n, wilson_interval(agreed, n)};
}

std::optional<Estimate> cohens_kappa(const RatingTable& table, const AgreementWeights& weights) {
  const Shares shares(table);
  double chance = 0;
  // How well a category of one rater agrees with the other rater's choices at large.
  std::vector<double> of_first(shares.size(), 0), of_second(shares.size(), 0);
  for (std::size_t k = 0; k < shares.size(); ++k)
    for (std::size_t l = 0; l < shares.size(); ++l) {
      chance += weights[k][l] * shares.first[k] * shares.second[l];
      of_first[k] += weights[k][l] * shares.second[l];
      of_second[l] += weights[k][l] * shares.first[k];
    }
  if (shares.n == 0 || chance > kAllByChance) return std::nullopt;
  return corrected_for_chance(shares, weights, chance, [&](std::size_t k, std::size_t l) {
    return of_first[k] + of_second[l];
  });
}

std::optional<Estimate> gwets_ac(const RatingTable& table, const AgreementWeights& weights) {
  const Shares shares(table);
  const std::size_t q = shares.size();
  if (shares.n == 0 || q < 2) return std::nullopt;
  double all_weights = 0, spread = 0;
  std::vector<double> share(q, 0);  // of a category, over both raters
  for (std::size_t k = 0; k < q; ++k) {
    share[k] = (shares.first[k] + shares.second[k]) / 2;
    spread += share[k] * (1 - share[k]);
    for (std::size_t l = 0; l < q; ++l) all_weights += weights[k][l];
  }
  const double scale = all_weights / static_cast<double>(q * (q - 1));
  return corrected_for_chance(shares, weights, scale * spread, [&](std::size_t k, std::size_t l) {
    return 2 * scale * (1 - (share[k] + share[l]) / 2);
  });
}

}  // namespace secondlook
