// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/mission_matcher.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "models/characters.h"
#include "models/link/title_words.h"
#include "models/mission/clause_terms.h"
#include "models/word_stems.h"

namespace secondlook {
namespace {

constexpr std::size_t kMostWords = 8, kMostClauses = 3;  // that a link shows

// What one clause shares with one priority.
struct SharedClause {
  const ClauseTerms* clause = nullptr;
  double mass = 0;                               // of its words, each once
  AlignmentRole role = AlignmentRole::supports;  // the most direct one of its words
};

// What a position shares with one priority.
struct Shared {
  std::vector<SharedClause> clauses;
  std::map<std::string, std::string> printed;  // by key, as the papers have it
  std::map<int, std::set<std::string>> of_passage;
  std::set<std::pair<std::string, std::string>> pairs;
  bool programme = false, organization = false;  // that the priority names, named in a clause
};

Shared shared_words(const std::vector<ClauseTerms>& clauses, const PriorityProfile& profile) {
  Shared shared;
  for (const ClauseTerms& clause : clauses) {
    SharedClause found{&clause, 0, AlignmentRole::advises};
    std::set<std::string> seen;
    std::vector<const ActedTerm*> terms;
    for (const ActedTerm& term : clause.terms) {
      const double weight = profile.weight(term.key);
      if (weight <= 0) continue;
      terms.push_back(&term);
      found.role = std::min(found.role, term.role);
      shared.printed.emplace(term.key, term.printed);
      shared.of_passage[clause.passage].insert(term.key);
      if (seen.insert(term.key).second) found.mass += weight;
    }
    for (std::size_t i = 0; i + 1 < terms.size(); ++i)
      for (std::size_t k = i + 1; k < terms.size() && terms[k]->place - terms[i]->place <= kClose;
           ++k)
        if (auto pair = pair_of(terms[i]->key, terms[k]->key); profile.pairs.contains(pair))
          shared.pairs.insert(std::move(pair));
    const auto named = [&](const std::vector<std::string>& names) {
      return std::ranges::any_of(names, [&](const std::string& name) {
        return clause.stems.find(name) != std::string::npos;
      });
    };
    shared.programme = shared.programme || named(profile.programmes);
    shared.organization = shared.organization || named(profile.organizations);
    if (found.mass > 0) shared.clauses.push_back(found);
  }
  std::ranges::stable_sort(shared.clauses, std::greater<>(), &SharedClause::mass);
  return shared;
}

double mass_of(const std::set<std::string>& keys, const PriorityProfile& profile) {
  double mass = 0;
  for (const std::string& key : keys) mass += profile.weight(key);
  return mass;
}

// How much a position has to do with a priority, before that is turned into a confidence.
struct Strength {
  double words = 0;  // 1: it shares as much as the priority's most telling words come to
  bool programme = false, organization = false, unit = false, heads = false;
};

// Weights and threshold as fitted to the development papers of tests/accuracy/alignment.
constexpr double kProgramme = 0.5, kOrganization = 0.3, kUnit = 0.2, kHeads = 1;
constexpr double kSteepness = 8, kEven = 0.4;

double confidence_of(const Strength& strength) {
  const double sum = strength.words + kProgramme * strength.programme +
                     kOrganization * strength.organization + kUnit * strength.unit +
                     kHeads * strength.heads;
  return 1 / (1 + std::exp(-kSteepness * (sum - kEven)));
}

Strength strength_of(const Shared& shared, const PriorityProfile& profile) {
  Strength strength{.programme = shared.programme, .organization = shared.organization};
  if (shared.clauses.empty()) return strength;
  double passage = 0, pairs = 0;
  for (const auto& [number, keys] : shared.of_passage)
    passage = std::max(passage, mass_of(keys, profile));
  for (const auto& [one, other] : shared.pairs)
    pairs += std::min(profile.weight(one), profile.weight(other));
  strength.words = (passage + shared.clauses.front().mass + pairs) / (2 * profile.reference);
  return strength;
}

// Of the clauses that share as much as half of what the best one does, the most direct role.
AlignmentRole role_of(const Shared& shared, AlignmentRole by_title) {
  if (shared.clauses.empty()) return by_title;
  AlignmentRole role = shared.clauses.front().role;
  for (const SharedClause& clause : shared.clauses)
    if (2 * clause.mass >= shared.clauses.front().mass) role = std::min(role, clause.role);
  return role;
}

// Rarest first.
std::vector<std::string> words_of(const Shared& shared, const PriorityProfile& profile) {
  std::vector<std::pair<double, std::string>> weighed;
  for (const auto& [key, printed] : shared.printed)
    weighed.emplace_back(-profile.weight(key), printed);
  std::ranges::sort(weighed);
  std::vector<std::string> words;
  for (auto& [weight, printed] : weighed)
    if (words.size() < kMostWords) words.push_back(std::move(printed));
  return words;
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

}  // namespace

MissionMatcher::MissionMatcher(const MissionPriorities& priorities, const MissionTerms& terms,
                               const TermCounts& counts, const LinkWords& words)
    : priorities_(priorities.list),
      profiles_(priority_profiles(priorities, terms, counts, words, WordStems())),
      terms_(terms),
      words_(words) {}

std::vector<AlignmentLink> MissionMatcher::links_of(const PositionWork& work) const {
  const WordStems stems;
  const AlignmentRole by_title = !work.headed.empty()      ? AlignmentRole::directs
                                 : is_adviser(work.titles) ? AlignmentRole::advises
                                                           : AlignmentRole::supports;
  const std::vector<ClauseTerms> clauses = clause_terms(work, by_title, terms_, stems);
  std::vector<AlignmentLink> links;
  for (std::size_t i = 0; i < profiles_.size(); ++i) {
    const PriorityProfile& profile = profiles_[i];
    const auto is_named = [&](const std::string& unit) {
      return std::ranges::find(profile.organization_words, unit) !=
             profile.organization_words.end();
    };
    const Shared shared = shared_words(clauses, profile);
    Strength strength = strength_of(shared, profile);
    strength.heads = std::ranges::any_of(work.headed, is_named);
    std::vector<Evidence> of_units;
    for (const WorkUnit& unit : work.units)
      if (is_named(joined(title_words(unit.name, words_)))) {
        strength.unit = true;
        append(of_units, unit.evidence);
      }
    AlignmentLink link{.priority = i,
                       .priority_id = priorities_[i].id,
                       .priority_title = priorities_[i].title,
                       .confidence = confidence_of(strength)};
    if (link.confidence < 0.5) continue;
    link.role = strength.heads ? AlignmentRole::accountable : role_of(shared, by_title);
    link.words = words_of(shared, profile);
    if (strength.heads) append(link.evidence, work.title_evidence);
    if (strength.heads) append(link.evidence, of_units);
    for (std::size_t k = 0; k < std::min(kMostClauses, shared.clauses.size()); ++k)
      append(link.evidence, shared.clauses[k].clause->statement->evidence);
    if (!link.evidence.empty()) links.push_back(std::move(link));
  }
  return links;
}

}  // namespace secondlook
