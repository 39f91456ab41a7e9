// SPDX-License-Identifier: GPL-3.0-or-later
// The level of one factor from the signs of it in a paper.
#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "models/evaluation.h"
#include "models/level_words.h"
#include "models/running_text.h"
#include "models/signs.h"
#include "models/standard.h"
#include "models/tagged_text.h"

namespace secondlook {

/// What the signs of one factor say, before its level is settled. Keeps references to what it is
/// made from.
class FactorReading {
 public:
  FactorReading(const RunningText& text, std::span<const Clause> clauses, const Factor& factor,
                const SignTable& table, const LevelWords& words);
  FactorReading(FactorReading&&) noexcept;
  FactorReading& operator=(FactorReading&&) noexcept;
  ~FactorReading();

  /// The highest level that the aspects together show, as an index into Factor::levels; none where
  /// no sign of the factor counts.
  std::optional<std::size_t> level() const;

  /// How likely the papers' words are at each level, lowest first, as natural logarithms; empty
  /// where no sign counts.
  std::vector<double> likelihoods() const;

  /// The evaluation at a level. `missing_for_next` tells what the level above asks for in each
  /// aspect that falls short of it. Where no sign of the level is seen, the evidence is what speaks
  /// for it by its words, or else what the section begins with.
  FactorEvaluation evaluation(std::size_t level) const;

 private:
  struct Scorer;
  std::unique_ptr<Scorer> scorer_;
};

/// The evaluation at the level that the reading finds; empty `level` where it finds none.
FactorEvaluation score_factor(const RunningText& text, std::span<const Clause> clauses,
                              const Factor& factor, const SignTable& table);

}  // namespace secondlook
