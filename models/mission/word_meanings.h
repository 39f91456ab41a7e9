// SPDX-License-Identifier: GPL-3.0-or-later
// What words mean, as numbers: those of "payers" are much like those of "insurers".
#pragma once
#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "models/result.h"

namespace secondlook {

/// What a word or a text means: a direction in which like meanings lie close together. Of unit
/// length, or nought where nothing is known.
using Meaning = std::vector<double>;

/// Of directions of unit length 1 where they are the same and about 0 where they have nothing in
/// common.
double likeness(const Meaning& one, const Meaning& other);

/// In place; nought stays nought.
void to_unit_length(Meaning& meaning);

void add(const Meaning& more, double times, Meaning& sum);

/// The words of data/lexicons/word_meanings.txt.
class WordMeanings {
 public:
  /// `name` of the file, for problems.
  static Result<WordMeanings> parse(std::string text, std::string_view name);

  std::size_t numbers() const { return numbers_; }  // of one word

  /// By the stem of StemmedWord; not of unit length, but the longer, the more telling the word is.
  /// A word that is not in the file is like itself and like no other.
  Meaning of(std::string_view stem) const;

  /// likeness(of(stem), other), sooner.
  double likeness_to(std::string_view stem, const Meaning& other) const;

 private:
  struct Line {
    std::size_t begin = 0, stem = 0;  // bytes of text_, and of the stem
  };
  /// Its numbers as printed; empty where it has none.
  std::string_view pairs_of(std::string_view stem) const;
  std::string_view stem_of(const Line& line) const {
    return std::string_view(text_).substr(line.begin, line.stem);
  }

  std::string text_;
  std::vector<Line> lines_;  // by stem
  std::size_t numbers_ = 0;
};

/// Of the words together, each once.
Meaning meaning_of(const std::set<std::string, std::less<>>& stems, const WordMeanings& words);

}  // namespace secondlook
