// SPDX-License-Identifier: GPL-3.0-or-later
// What the wording of a paper as a whole says for the level of one factor.
#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/factor_words.h"
#include "models/level_words.h"
#include "models/statement_words.h"
#include "models/tagged_text.h"
#include "models/weighed_words.h"

namespace secondlook {

/// The words of a paper, by section and together.
class SectionWords {
 public:
  /// `words` are of the same clauses, and of others perhaps. Keeps references to both.
  SectionWords(std::span<const Clause> clauses, const StatementWords& words,
               const FactorWords& factors);

  std::span<const Clause> clauses() const { return clauses_; }
  /// None where the paper has no such section.
  const WeighedWords& of_section(std::string_view section) const;
  /// Clauses outside of any factor's section that tell of this one, as indices; none where the
  /// paper has a section for it.
  const std::vector<std::size_t>& told_elsewhere(std::string_view section) const;
  /// Of all that tells of the position's own work: not of what a supervisory guide's factors ask.
  const WeighedWords& of_work() const { return of_work_; }
  const WeighedWords& of_clause(const Clause& clause) const { return words_.of(clause); }

 private:
  std::span<const Clause> clauses_;
  const StatementWords& words_;
  std::map<std::string, WeighedWords, std::less<>> of_sections_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> told_elsewhere_;
  WeighedWords of_work_;
};

/// Keeps references to what it is made from.
class FactorWording {
 public:
  FactorWording(const SectionWords& paper, std::string_view section, const LevelWords& levels);

  /// Whether the paper has a section for the factor; if not, what tells of it elsewhere is looked
  /// at in its place.
  bool own_section() const { return own_section_; }

  /// The clauses that do, as indices.
  std::span<const std::size_t> told_elsewhere() const { return paper_.told_elsewhere(section_); }

  /// Takes the words of the whole paper into account, held against those of whole papers.
  void weigh_in(const WeighedWords& paper, const LevelWords& of_papers);

  /// Takes into account what the paper tells of the position's own work, held against what whole
  /// papers do: whose knowledge is deep is so in the words of every duty. Keeps a reference.
  void weigh_in_work(const LevelWords& of_papers);

  /// How likely the words are at each level, lowest first, as natural logarithms: 0 for the
  /// likeliest. Empty where none of them is known.
  const std::vector<double>& likelihoods() const { return likelihoods_; }

  /// The first clauses whose words speak for the level rather than for any other, as indices into
  /// the clauses.
  std::vector<std::size_t> clauses_for(std::size_t level, std::size_t most) const;

  /// The words that speak for the level rather than for the likelier of those beside it.
  std::vector<std::string> words_for(std::size_t level, std::size_t most) const;

  /// That likelier one; the level itself where no words are known.
  std::size_t beside(std::size_t level) const;

 private:
  const SectionWords& paper_;
  std::string section_;
  const LevelWords& levels_;
  const LevelWords* of_papers_ = nullptr;  // that the work was held against
  bool own_section_ = false;
  WeighedWords words_;  // of the section, or of the clauses elsewhere
  std::vector<double> likelihoods_;
};

}  // namespace secondlook
