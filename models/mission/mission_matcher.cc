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

// Log odds of a link: where nothing that is told is like the priority; what likeness adds, and what
// more of it than the archive's papers have on the whole does, in spreads. As links of the
// development papers of tests/accuracy/alignment hold, and as none does where the positions that
// serve a priority are taken away: by the second alone, the one that is least unlike a priority
// that nobody serves would serve it.
constexpr double kOdds = -5.6, kLikeness = 11, kUnusual = 2, kProgramme = 7;
constexpr double kUnit = 0.5;  // that the priority names is the position's own, or one above it
constexpr double kHeads = 5;   // the unit that is named
// Less sure is not said. From 0.15 to 0.3 what is gained in right links is lost in wrong ones.
constexpr double kEnough = 0.2;
// How far from what is usual a position's likenesses to the priorities usually lie, and to how many
// of them this is as good as to know.
constexpr double kUsualSpread = 0.11, kUsualPriorities = 8;

// The clauses of a position, of one priority.
struct ToldNear {
  std::vector<Nearness> clauses;
  double unusual() const {
    return clauses.empty() ? 0 : std::ranges::max(clauses, {}, &Nearness::unusual).unusual;
  }
};

std::vector<ToldNear> near_priorities(const std::vector<ToldClause>& told,
                                      const std::vector<PriorityProfile>& profiles) {
  std::vector<ToldNear> near(profiles.size());
  for (std::size_t i = 0; i < profiles.size(); ++i)
    for (const ToldClause& clause : told) near[i].clauses.push_back(nearness(clause, profiles[i]));
  return near;
}

// Of a paper's likenesses to the priorities: less in a long or general one than in a short and
// plain one. In this unit a link stands out alike in both.
double spread_of(const std::vector<ToldNear>& near) {
  double squares = kUsualPriorities * kUsualSpread * kUsualSpread;
  for (const ToldNear& one : near) squares += one.unusual() * one.unusual();
  return std::sqrt(squares / (static_cast<double>(near.size()) + kUsualPriorities));
}

double weight_of(const Nearness& near, double spread) {
  return kLikeness * near.likeness + kUnusual * near.unusual / spread +
         (near.programme ? kProgramme : 0);
}

// Of clauses that are sorted by what they tell, those that tell half as much as the first.
std::vector<Nearness> telling(const std::vector<Nearness>& sorted, double spread) {
  std::vector<Nearness> told;
  for (const Nearness& near : sorted)
    if (is_telling(weight_of(near, spread), weight_of(sorted.front(), spread)))
      told.push_back(near);
  return told;
}

// The clauses that a link rests on: of those the ones whose own words tell so too, for near is also
// what stands in a paper that is near as a whole.
std::vector<ClauseTelling> telling_clauses(const std::vector<Nearness>& told,
                                           const PriorityProfile& profile,
                                           const WordMeanings& meanings) {
  std::vector<ClauseTelling> clauses;
  double most = 0;
  for (const Nearness& near : told) {
    clauses.push_back(telling_of(*near.clause, profile, meanings));
    most = std::max(most, clauses.back().weight);
  }
  std::erase_if(clauses, [&](const ClauseTelling& clause) {
    return clause.words.empty() || !is_telling(clause.weight, most);
  });
  return clauses;
}

// The most telling first.
std::vector<std::string> words_of(const std::vector<Nearness>& told,
                                  const std::vector<ClauseTelling>& clauses,
                                  const PriorityProfile& profile, const WordMeanings& meanings) {
  std::vector<std::string> words;
  const auto add = [&](std::string word) {
    if (std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
  };
  for (const Nearness& near : told)
    if (near.programme) add(near.programme->printed);
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

AlignmentRole most_direct(const ClauseWords& clause) {
  return std::ranges::min(clause.words, {}, &ActedWord::role).role;
}

// How the position serves what its clauses tell of: by the most direct act of them. What it is
// called tells no act: where a link rests on that alone, the nearest clause does, which is shown
// then.
AlignmentRole role_of(std::vector<ClauseTelling>& rested_on, const std::vector<Nearness>& sorted,
                      const ClauseWords* title) {
  std::optional<AlignmentRole> role;
  for (const ClauseTelling& clause : rested_on)
    if (clause.clause != title) role = std::min(role.value_or(clause.role), clause.role);
  if (role) return *role;
  const auto nearest =
      std::ranges::find_if(sorted, [&](const Nearness& near) { return near.clause != title; });
  if (nearest == sorted.end())
    return rested_on.empty() ? AlignmentRole::advises : rested_on.front().role;
  rested_on.push_back({nearest->clause, 0, most_direct(*nearest->clause), {}});
  return rested_on.back().role;
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
  std::vector<ToldNear> near = near_priorities(told_clauses(clauses, title, *terms_), profiles_);
  const double spread = spread_of(near);
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
    std::ranges::stable_sort(near[i].clauses, std::greater<>(),
                             [&](const Nearness& one) { return weight_of(one, spread); });
    const std::vector<Nearness> told = telling(near[i].clauses, spread);
    const double odds = kOdds + (told.empty() ? 0 : weight_of(told.front(), spread)) +
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
    auto rested_on = telling_clauses(told, profile, terms_->meanings);
    link.words = words_of(told, rested_on, profile, terms_->meanings);
    if (!heads) link.role = role_of(rested_on, near[i].clauses, title ? &*title : nullptr);
    for (std::size_t k = 0; k < std::min(rested_on.size(), kMostClauses); ++k)
      append(link.evidence, rested_on[k].clause->statement->evidence);
    if (!link.evidence.empty()) links.push_back(std::move(link));
  }
  return links;
}

}  // namespace secondlook
