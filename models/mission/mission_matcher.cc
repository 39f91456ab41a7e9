// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/mission_matcher.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>

#include "models/characters.h"
#include "models/link/title_words.h"
#include "models/mission/clause_terms.h"
#include "models/mission/priority_share.h"
#include "models/word_stems.h"

namespace secondlook {
namespace {

constexpr std::size_t kMostWords = 8, kMostClauses = 3;  // that a link shows

constexpr double kUnit = 0.15;    // that the priority names is the position's own, or one above it
constexpr double kHeads = 1;      // the unit that is named
constexpr double kEnough = 0.31;  // less is not said: of what shares less, one in three holds
// How often links of a strength hold: two in three at the least strength, nineteen in twenty at 1.
constexpr double kEven = 0.12, kSteepness = 3.2;

// The clauses that a link rests on: of the passages and of their clauses those that share half as
// much as the best does.
std::vector<const SharedClause*> telling_clauses(const PriorityShare& work) {
  std::vector<const SharedClause*> clauses;
  for (const SharedPassage& passage : work.passages) {
    if (!is_telling(passage.strength, work.strength())) break;
    for (const SharedClause& clause : passage.clauses)
      if (is_telling(clause.mass, passage.clauses.front().mass)) clauses.push_back(&clause);
  }
  return clauses;
}

// Those of the passages that the link rests on, the most telling first.
std::vector<std::string> words_of(const PriorityShare& work) {
  std::map<std::string, SharedWord> shared;
  for (const SharedPassage& passage : work.passages)
    if (is_telling(passage.strength, work.strength()))
      shared.insert(passage.words.begin(), passage.words.end());
  std::vector<std::pair<double, std::string>> weighed;
  weighed.reserve(shared.size());
  for (const auto& [key, word] : shared) weighed.emplace_back(-word.weight, word.printed);
  std::ranges::sort(weighed);
  std::vector<std::string> words;
  for (auto& [weight, word] : weighed)
    if (words.size() < kMostWords && std::ranges::find(words, word) == words.end())
      words.push_back(std::move(word));
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

MissionMatcher::MissionMatcher(const MissionPriorities& priorities, const MissionTerms& terms,
                               const TermCounts& counts, const LinkWords& words)
    : priorities_(priorities.list),
      profiles_(priority_profiles(priorities, terms, counts, words, WordStems())),
      terms_(&terms),
      words_(&words) {}

std::vector<AlignmentLink> MissionMatcher::links_of(const PositionWork& work) const {
  const AlignmentRole by_title =
      is_adviser(work.titles) ? AlignmentRole::advises : AlignmentRole::supports;
  const WordStems stems;
  const std::vector<ClauseTerms> clauses = clause_terms(work, by_title, *terms_, stems);
  const WorkStatement called = title_statement(work);
  const std::optional<ClauseTerms> title =
      title_terms(called, work.headed.empty() ? by_title : AlignmentRole::directs, *terms_, stems);
  const std::vector<PriorityShare> shared = priority_shares(clauses, title, profiles_);
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
    double strength = shared[i].strength();
    if (!of_units.empty() && strength > 0) strength += kUnit;
    if (heads) strength += kHeads;
    AlignmentLink link{.priority = i,
                       .priority_id = priorities_[i].id,
                       .priority_title = priorities_[i].title,
                       .role = heads ? AlignmentRole::accountable : AlignmentRole::advises,
                       .confidence = 1 / (1 + std::exp(-kSteepness * (strength - kEven))),
                       .words = words_of(shared[i]),
                       .evidence = {}};
    if (strength < kEnough) continue;
    if (heads) {
      append(link.evidence, work.title_evidence);
      append(link.evidence, of_units);
    }
    std::size_t shown = 0;
    for (const SharedClause* clause : telling_clauses(shared[i])) {
      link.role = std::min(link.role, clause->role);
      if (shown++ < kMostClauses) append(link.evidence, clause->clause->statement->evidence);
    }
    if (!link.evidence.empty()) links.push_back(std::move(link));
  }
  return links;
}

}  // namespace secondlook
