// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/mission_matcher.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "models/characters.h"
#include "models/link/title_words.h"
#include "models/mission/clause_words.h"
#include "models/mission/told_work.h"
#include "models/word_stems.h"

namespace secondlook {
namespace {

constexpr std::size_t kMostWords = 8, kMostClauses = 3;  // that a link shows

// Log odds of a link: where a duty is no more like the priority than any paper of the archive is,
// and what it is by more of likeness, and by more. As links of the development papers of
// tests/accuracy/alignment hold.
constexpr double kOdds = -3.8, kLikeness = 27, kProgramme = 3;
constexpr double kUnit = 0.5;     // that the priority names is the position's own, or one above it
constexpr double kHeads = 4;      // the unit that is named
constexpr double kEnough = 0.36;  // less sure is not said: more of them would be wrong than right

double weight_of(const DutyTelling& duty) {
  return kLikeness * duty.likeness + (duty.programme ? kProgramme : 0);
}

// Of the priority, the one that tells most first.
std::vector<DutyTelling> tellings(const std::vector<ToldDuty>& duties,
                                  const PriorityProfile& profile) {
  std::vector<DutyTelling> told;
  told.reserve(duties.size());
  for (const ToldDuty& duty : duties) told.push_back(telling_of(duty, profile));
  std::ranges::stable_sort(told, std::greater<>(), weight_of);
  return told;
}

// The clauses that a link rests on: of the duties and of their clauses those that tell half as much
// as the best does, the best first.
std::vector<ClauseTelling> telling_clauses(const std::vector<DutyTelling>& duties,
                                           const PriorityProfile& profile,
                                           const WordMeanings& meanings) {
  std::vector<ClauseTelling> clauses;
  for (const DutyTelling& duty : duties) {
    if (!is_telling(weight_of(duty), weight_of(duties.front()))) break;
    std::vector<ClauseTelling> own;
    for (const ClauseWords* clause : duty.duty->clauses)
      if (std::ranges::find(clauses, clause, &ClauseTelling::clause) == clauses.end())
        own.push_back(telling_of(*clause, profile, meanings));
    std::ranges::stable_sort(own, std::greater<>(), &ClauseTelling::weight);
    for (ClauseTelling& clause : own)
      if (!clause.words.empty() && is_telling(clause.weight, own.front().weight))
        clauses.push_back(std::move(clause));
  }
  return clauses;
}

// The most telling first.
std::vector<std::string> words_of(const std::vector<DutyTelling>& duties,
                                  const std::vector<ClauseTelling>& clauses,
                                  const PriorityProfile& profile, const WordMeanings& meanings) {
  std::vector<std::string> words;
  const auto add = [&](std::string word) {
    if (std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
  };
  for (const DutyTelling& duty : duties)
    if (duty.programme) add(duty.programme->printed);
  std::vector<TellingWord> all;
  for (const ClauseTelling& clause : clauses)
    all.insert(all.end(), clause.words.begin(), clause.words.end());
  std::ranges::stable_sort(all, std::greater<>(), &TellingWord::weight);
  for (const TellingWord& word : all) {
    if (words.size() >= kMostWords) break;
    add(shown(*word.word, profile, meanings));
  }
  return words;
}

// That of the clause that tells most; of the title where no other tells.
AlignmentRole role_of(const std::vector<ClauseTelling>& clauses, const ClauseWords* title) {
  const auto told = std::ranges::find_if(
      clauses, [&](const ClauseTelling& clause) { return clause.clause != title; });
  if (told != clauses.end()) return told->role;
  return clauses.empty() ? AlignmentRole::supports : clauses.front().role;
}

void append(std::vector<Evidence>& evidence, const std::vector<Evidence>& more) {
  for (const Evidence& item : more)
    if (std::ranges::find(evidence, item) == evidence.end()) evidence.push_back(item);
}

bool is_adviser(const std::vector<std::string>& titles) {
  return std::ranges::any_of(titles, [](const std::string& title) {
    const std::string plain = lower(title);
    return plain.find("advis") != std::string::npos || plain.find("counsel") != std::string::npos;
  });
}

// The titles and the unit that is the position's own, as what they say of its work.
WorkStatement title_statement(const PositionWork& work) {
  WorkStatement told;
  for (const std::string& title : work.titles) told.clause.text += title + ". ";
  told.evidence = work.title_evidence;
  if (!work.units.empty()) {
    told.clause.text += work.units.back().name;
    append(told.evidence, work.units.back().evidence);
  }
  return told;
}

}  // namespace

MissionMatcher::MissionMatcher(const MissionPriorities& priorities,
                               std::vector<PriorityProfile> profiles, const MissionTerms& terms,
                               const LinkWords& words)
    : priorities_(priorities.list),
      profiles_(std::move(profiles)),
      terms_(&terms),
      words_(&words) {}

std::vector<AlignmentLink> MissionMatcher::links_of(const PositionWork& work) const {
  const AlignmentRole by_title =
      is_adviser(work.titles) ? AlignmentRole::advises : AlignmentRole::supports;
  const WordStems stems;
  const std::vector<ClauseWords> clauses = clause_words(work, by_title, *terms_, stems);
  const WorkStatement called = title_statement(work);
  const std::optional<ClauseWords> title =
      title_clause(called, work.headed.empty() ? by_title : AlignmentRole::directs, *terms_, stems);
  const std::vector<ToldDuty> duties = told_duties(clauses, title, terms_->meanings);
  std::vector<AlignmentLink> links;
  for (std::size_t i = 0; i < profiles_.size(); ++i) {
    const PriorityProfile& profile = profiles_[i];
    const auto is_named = [&](const std::string& unit) {
      return std::ranges::find(profile.organization_words, unit) !=
             profile.organization_words.end();
    };
    const bool heads = std::ranges::any_of(work.headed, is_named);
    std::vector<Evidence> of_units;
    for (const WorkUnit& unit : work.units)
      if (is_named(joined(title_words(unit.name, *words_)))) append(of_units, unit.evidence);
    const std::vector<DutyTelling> told = tellings(duties, profile);
    const double odds = kOdds + (told.empty() ? 0 : weight_of(told.front())) +
                        (of_units.empty() ? 0 : kUnit) + (heads ? kHeads : 0);
    AlignmentLink link{.priority = i,
                       .priority_id = priorities_[i].id,
                       .priority_title = priorities_[i].title,
                       .role = AlignmentRole::accountable,
                       .confidence = 1 / (1 + std::exp(-odds)),
                       .words = {},
                       .evidence = {}};
    if (link.confidence < kEnough) continue;
    if (heads) {
      append(link.evidence, work.title_evidence);
      append(link.evidence, of_units);
    }
    const auto telling = telling_clauses(told, profile, terms_->meanings);
    link.words = words_of(told, telling, profile, terms_->meanings);
    for (std::size_t k = 0; k < std::min(telling.size(), kMostClauses); ++k)
      append(link.evidence, telling[k].clause->statement->evidence);
    if (!heads) link.role = role_of(telling, title ? &*title : nullptr);
    if (!link.evidence.empty()) links.push_back(std::move(link));
  }
  return links;
}

}  // namespace secondlook
