// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/clause_words.h"

#include <utility>

#include "models/clause_evidence.h"
#include "models/mission/role_acts.h"
#include "models/mission/stemmed_text.h"

namespace secondlook {
namespace {

// How a word of the clause counts; nothing where it does not.
std::optional<AlignmentRole> role_of(const Clause& clause, const std::vector<RoleAct>& acts,
                                     std::size_t at, AlignmentRole by_title) {
  switch (told_assertion(clause, at)) {
    case Assertion::asserted:
      return role_at(acts, at).value_or(by_title);
    case Assertion::recommended:
      return AlignmentRole::advises;
    default:
      return std::nullopt;
  }
}

std::optional<ClauseWords> words_of(const WorkStatement& statement, AlignmentRole by_title,
                                    const MissionTerms& terms, const WordStems& stems) {
  if (statement.evidence.empty()) return std::nullopt;
  const Clause& clause = statement.clause;
  ClauseWords found{&statement, {}};
  const std::vector<RoleAct> acts = role_acts(clause.text, terms);
  for (StemmedWord& word : stemmed_words(clause.text, stems))
    if (const auto role = role_of(clause, acts, word.begin, by_title))
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
