// SPDX-License-Identifier: GPL-3.0-or-later
// Which factor a statement tells of, by its words: papers without a section for each factor tell of
// supervision, guides and contacts among the duties.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "models/vocabulary.h"
#include "models/weighed_words.h"
#include "models/word_weights.h"

namespace secondlook {

class FactorWords {
 public:
  /// None.
  FactorWords() = default;
  /// `kinds` are the factors ("fes-1") and what is not told of any; `statements` is the number of
  /// statements of each that the counts are from.
  FactorWords(std::vector<std::string> kinds, const std::vector<int>& statements,
              const WordCounts& counts, const Vocabulary& vocabulary);

  const std::vector<std::string>& kinds() const { return kinds_; }

  /// The kinds that a statement with these words may well be of; most are of one or none.
  std::vector<std::string_view> told_of(const WeighedWords& words) const;

 private:
  std::vector<std::string> kinds_;
  WordWeights weights_;
};

}  // namespace secondlook
