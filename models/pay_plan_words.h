// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a paper say for each pay plan of those that executive work is held against.
#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/vocabulary.h"
#include "models/weighed_words.h"
#include "models/word_weights.h"

namespace secondlook {

/// No single word decides anything: who writes of an executive, an expert or a researcher uses
/// words that nobody thought of before, and all of them are weighed beside the signs.
class PayPlanWords {
 public:
  /// None.
  PayPlanWords() = default;
  /// `plans` are pay plans ("ES"), `papers` the number of papers of each; each of the counts has as
  /// many numbers, and is of the vocabulary.
  PayPlanWords(std::vector<std::string> plans, const std::vector<int>& papers,
               const WordCounts& counts, const Vocabulary& vocabulary);

  /// By pay plan, how much more a paper's words are to be expected in one of it than in any, as
  /// natural logarithms. Empty where none of the words is known.
  std::map<std::string, double, std::less<>> likelihoods(const WeighedWords& words) const;

  /// Of a paper's words those that speak for `plan` rather than for `other`, as they stand in it,
  /// the clearest first and at most `most`.
  std::vector<std::string> speaking(const WeighedWords& words, std::string_view plan,
                                    std::string_view other, std::size_t most) const;

 private:
  std::optional<std::size_t> kind_of(std::string_view plan) const;

  std::vector<std::string> plans_;
  WordWeights weights_;
};

}  // namespace secondlook
