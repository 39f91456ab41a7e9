// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/clause_terms.h"

#include <map>
#include <utility>

#include "models/clause_evidence.h"
#include "models/mission/field_words.h"
#include "models/mission/priority_profile.h"
#include "models/mission/role_acts.h"
#include "models/mission/work_terms.h"

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

// The clause's words without those of stretches that do not count.
std::string told_words(const Clause& clause) {
  std::string told = clause.text;
  for (std::size_t at = 0; at < told.size(); ++at) {
    if (told[at] == ' ') continue;
    const std::size_t end = std::min(told.find(' ', at), told.size());
    const Assertion assertion = told_assertion(clause, at);
    if (assertion != Assertion::asserted && assertion != Assertion::recommended)
      told.replace(at, end - at, end - at, ' ');
    at = end;
  }
  return told;
}

std::optional<ClauseTerms> terms_of(const WorkStatement& statement, int passage,
                                    AlignmentRole by_title, const MissionTerms& terms,
                                    const WordStems& stems) {
  const Clause& clause = statement.clause;
  ClauseTerms found{&statement, passage, {}, {}, {}};
  const std::vector<RoleAct> acts = role_acts(clause.text, terms);
  const auto printed = [&](const auto& word) {
    return clause.text.substr(word.begin, word.end - word.begin);
  };
  for (WorkTerm& term : work_terms(clause.text, terms, stems))
    if (const auto role = role_of(clause, acts, term.begin, by_title))
      found.terms.push_back(
          {std::move(term.key), printed(term), term.begin, term.end, term.place, *role});
  for (FieldWord& word : field_words(clause.text, terms, stems))
    if (const auto role = role_of(clause, acts, word.begin, by_title))
      found.field_words.push_back(
          {std::move(word.key), printed(word), word.begin, word.end, word.fields, *role});
  if (found.terms.empty() && found.field_words.empty()) return std::nullopt;
  found.stems = padded_stems(told_words(clause), stems);
  return found;
}

}  // namespace

std::vector<ClauseTerms> clause_terms(const PositionWork& work, AlignmentRole by_title,
                                      const MissionTerms& terms, const WordStems& stems) {
  std::vector<ClauseTerms> result;
  std::map<std::pair<std::string, int>, int> passages;
  for (const WorkStatement& statement : work.statements) {
    const Clause& clause = statement.clause;
    if (statement.evidence.empty()) continue;
    const int next = static_cast<int>(passages.size());
    const int passage = passages.try_emplace({clause.section, clause.duty}, next).first->second;
    if (auto found = terms_of(statement, passage, by_title, terms, stems))
      result.push_back(std::move(*found));
  }
  return result;
}

std::optional<ClauseTerms> title_terms(const WorkStatement& title, AlignmentRole by_title,
                                       const MissionTerms& terms, const WordStems& stems) {
  if (title.evidence.empty()) return std::nullopt;
  return terms_of(title, 0, by_title, terms, stems);
}

}  // namespace secondlook
