// SPDX-License-Identifier: GPL-3.0-or-later
// The level of one factor from the signs of it in a paper.
#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "models/evaluation.h"
#include "models/factor_wording.h"
#include "models/running_text.h"
#include "models/signs.h"
#include "models/standard.h"
#include "models/tagged_text.h"

namespace secondlook {

/// What the signs of one factor say, and the wording where it is looked at, before its level is
/// settled. Keeps references to what it is made from.
class FactorReading {
 public:
  FactorReading(const RunningText& text, std::span<const Clause> clauses, const Factor& factor,
                const SignTable& table, std::optional<FactorWording> wording = std::nullopt);
  FactorReading(FactorReading&&) noexcept;
  FactorReading& operator=(FactorReading&&) noexcept;
  ~FactorReading();

  /// The highest level that the aspects together show, as an index into Factor::levels; none where
  /// no sign of the factor counts.
  std::optional<std::size_t> level() const;

  /// Whether the papers tell of the factor: in a section of its own, or by a sign anywhere.
  bool told() const;

  /// How likely the papers' words are at each level, lowest first, as natural logarithms; empty
  /// where nothing speaks for any.
  std::vector<double> likelihoods() const;

  /// The evaluation at a level. `missing_for_next` tells what the level above asks for in each
  /// aspect that falls short of it. Where no sign of the level is seen, the evidence is what speaks
  /// for it by its words, or else what the section begins with; none where there is neither.
  FactorEvaluation evaluation(std::size_t level) const;

 private:
  struct Scorer;
  std::unique_ptr<Scorer> scorer_;
};

/// The evaluation at the level that the reading finds; empty `level` where it finds none.
FactorEvaluation score_factor(const RunningText& text, std::span<const Clause> clauses,
                              const Factor& factor, const SignTable& table);

}  // namespace secondlook
