// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/clause_words.h"

#include <utility>

#include "models/clause_evidence.h"
#include "models/mission/restricting_clauses.h"
#include "models/mission/role_acts.h"
#include "models/mission/stemmed_text.h"

namespace secondlook {
namespace {

// How the words of a clause count, one after another.
class WordRoles {
 public:
  WordRoles(const Clause& clause, const MissionTerms& terms, AlignmentRole by_title)
      : clause_(clause), acts_(role_acts(clause.text, terms)), by_title_(by_title) {}

  /// Of the next word, at `at`; nothing where it does not count.
  std::optional<AlignmentRole> of(std::size_t at) {
    const auto told = own_role(at);
    if (!told) return restricting_role(at);
    aside_ = false;
    if (!first_) first_ = at;
    return told;
  }

 private:
  std::optional<AlignmentRole> own_role(std::size_t at) const {
    switch (told_assertion(clause_, at)) {
      case Assertion::asserted:
        return role_at(acts_, at).value_or(by_title_);
      case Assertion::recommended:
        return AlignmentRole::advises;
      default:
        return std::nullopt;
    }
  }

  // What others do, or is not so, tells what the act before it is about where it restricts that.
  std::optional<AlignmentRole> restricting_role(std::size_t at) {
    if (aside_) return restricted_;
    aside_ = true;
    restricted_.reset();
    const auto begin = restricting_clause(clause_.text, at);
    if (begin && first_ && *begin > *first_)
      restricted_ = role_at(acts_, *begin).value_or(by_title_);
    return restricted_;
  }

  const Clause& clause_;
  std::vector<RoleAct> acts_;
  AlignmentRole by_title_;
  std::optional<std::size_t> first_;         // word that is told of the incumbent
  bool aside_ = false;                       // the word before is not told of the incumbent
  std::optional<AlignmentRole> restricted_;  // of such words, where they count
};

std::optional<ClauseWords> words_of(const WorkStatement& statement, AlignmentRole by_title,
                                    const MissionTerms& terms, const WordStems& stems) {
  if (statement.evidence.empty()) return std::nullopt;
  const Clause& clause = statement.clause;
  ClauseWords found{&statement, {}};
  WordRoles roles(clause, terms, by_title);
  for (StemmedWord& word : stemmed_words(clause.text, stems))
    if (const auto role = roles.of(word.begin))
      found.words.push_back(
          {std::move(word.stem), clause.text.substr(word.begin, word.end - word.begin), *role});
  if (found.words.empty()) return std::nullopt;
  return found;
}

}  // namespace

std::vector<ClauseWords> clause_words(const PositionWork& work, AlignmentRole by_title,
                                      const MissionTerms& terms, const WordStems& stems) {
  std::vector<ClauseWords> result;
  for (const WorkStatement& statement : work.statements)
    if (auto found = words_of(statement, by_title, terms, stems))
      result.push_back(std::move(*found));
  return result;
}

std::optional<ClauseWords> title_clause(const WorkStatement& title, AlignmentRole by_title,
                                        const MissionTerms& terms, const WordStems& stems) {
  return words_of(title, by_title, terms, stems);
}

}  // namespace secondlook
