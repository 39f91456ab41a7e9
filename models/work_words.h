// SPDX-License-Identifier: GPL-3.0-or-later
// What passages of a paper are about, by the stems of words that not every paper has, and whether
// one of them is about nothing that another paper tells.
#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "models/comparison_words.h"
#include "models/word_stems.h"

namespace secondlook {

class WorkWords {
 public:
  /// The passages of one paper: its elements, its duties.
  WorkWords(std::span<const std::string> passages, const WordStems& stems, const WordSet& common);

  const StemmedWords& of(std::size_t passage) const { return passages_[passage]; }
  /// Of all passages.
  StemmedWords all() const;
  /// 0..1: how much of a passage is told by `others`, a word that few passages of the paper have
  /// counting for more.
  double shared(std::size_t passage, const StemmedWords& others) const;
  /// The words that tell most of what the passage is about, in lower case.
  std::vector<std::string> rarest(std::size_t passage, std::size_t most) const;

 private:
  double weight(const std::string& stem) const;

  std::vector<StemmedWords> passages_;
  std::map<std::string, std::size_t, std::less<>> frequency_;  // passages that have the stem
};

}  // namespace secondlook
