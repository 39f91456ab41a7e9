// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/mission_matcher.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "models/characters.h"
#include "models/link/title_words.h"
#include "models/mission/clause_terms.h"
#include "models/word_stems.h"

namespace secondlook {
namespace {

constexpr std::size_t kMostWords = 8, kMostClauses = 3;  // that a link shows

// As they do best on the development papers of tests/accuracy/alignment; none of them matters much
// within a fifth of its value. What a passage shares is 1 where it comes to the priority's three
// most telling words.
constexpr double kProgramme = 0.5, kOrganization = 0.2;  // named in the passage
constexpr double kUnit = 0.15;                           // the position's own, or one above it
constexpr double kHeads = 1;                             // the unit that is named
// A single word may be of something else, the more so where only the text has it.
constexpr double kSingleOfTitle = 0.9, kSingleOfText = 0.7;
constexpr double kEnough = 0.28;  // less is not said: of what shares less, one in five holds
// How often links of a strength hold: two in three at the least strength, nineteen in twenty at 1.
constexpr double kEven = 0.12, kSteepness = 3.2;

// What one clause shares with one priority.
struct SharedClause {
  const ClauseTerms* clause = nullptr;           // never null
  double mass = 0;                               // of its words, each once
  AlignmentRole role = AlignmentRole::supports;  // the most direct one of its words
};

using Passage = std::vector<const ClauseTerms*>;  // clauses of one duty

std::vector<Passage> passages_of(const std::vector<ClauseTerms>& clauses) {
  std::map<int, Passage> passages;
  for (const ClauseTerms& clause : clauses) passages[clause.passage].push_back(&clause);
  std::vector<Passage> result;
  for (auto& [number, passage] : passages) result.push_back(std::move(passage));
  return result;
}

// What one passage shares with one priority.
struct SharedPassage {
  std::vector<SharedClause> clauses;           // the one that shares most first
  std::map<std::string, std::string> printed;  // by key, as the paper has them
  double strength = 0;
};

bool names_one(const ClauseTerms& clause, const std::vector<std::string>& names) {
  return std::ranges::any_of(
      names, [&](const std::string& name) { return clause.stems.find(name) != std::string::npos; });
}

class PassageShare {
 public:
  PassageShare(const Passage& passage, const PriorityProfile& profile) : profile_(profile) {
    for (const ClauseTerms* clause : passage) add(*clause);
    std::ranges::stable_sort(shared_.clauses, std::greater<>(), &SharedClause::mass);
  }

  SharedPassage take() {
    double mass = 0;
    for (const auto& [key, printed] : shared_.printed) mass += profile_.weight(key);
    for (const auto& [one, other] : pairs_)
      mass += std::min(profile_.weight(one), profile_.weight(other));
    if (shared_.printed.size() == 1)
      mass *=
          profile_.title.contains(shared_.printed.begin()->first) ? kSingleOfTitle : kSingleOfText;
    shared_.strength =
        mass / profile_.reference + kProgramme * programme_ + kOrganization * organization_;
    return std::move(shared_);
  }

 private:
  void add(const ClauseTerms& clause) {
    SharedClause found{&clause, 0, AlignmentRole::advises};
    std::set<std::string_view> seen;
    std::vector<const ActedTerm*> terms;
    for (const ActedTerm& term : clause.terms) {
      const double weight = profile_.weight(term.key);
      if (weight <= 0) continue;
      terms.push_back(&term);
      found.role = std::min(found.role, term.role);
      shared_.printed.emplace(term.key, term.printed);
      if (seen.insert(term.key).second) found.mass += weight;
    }
    for (std::size_t i = 0; i + 1 < terms.size(); ++i)
      for (std::size_t k = i + 1; k < terms.size() && terms[k]->place - terms[i]->place <= kClose;
           ++k)
        if (auto pair = pair_of(terms[i]->key, terms[k]->key); profile_.pairs.contains(pair))
          pairs_.insert(std::move(pair));
    programme_ = programme_ || names_one(clause, profile_.programmes);
    organization_ = organization_ || names_one(clause, profile_.organizations);
    if (found.mass > 0) shared_.clauses.push_back(found);
  }

  const PriorityProfile& profile_;
  SharedPassage shared_;
  std::set<std::pair<std::string, std::string>> pairs_;
  bool programme_ = false, organization_ = false;
};

// What a position shares with one priority, passage by passage.
struct SharedWork {
  std::vector<SharedPassage> passages;  // of any strength, the strongest first
  double strength() const { return passages.empty() ? 0 : passages.front().strength; }
};

// A duty is about one matter, seldom two: what it shares with a priority counts in so far as it
// shares no more with another one.
std::vector<SharedWork> shared_work(const std::vector<ClauseTerms>& clauses,
                                    const std::vector<PriorityProfile>& profiles) {
  std::vector<SharedWork> work(profiles.size());
  for (const Passage& passage : passages_of(clauses)) {
    std::vector<SharedPassage> shared;
    double most = 0;
    for (const PriorityProfile& profile : profiles) {
      shared.push_back(PassageShare(passage, profile).take());
      most = std::max(most, shared.back().strength);
    }
    for (std::size_t i = 0; i < shared.size(); ++i) {
      if (shared[i].strength <= 0 || shared[i].clauses.empty()) continue;
      shared[i].strength *= shared[i].strength / most;
      work[i].passages.push_back(std::move(shared[i]));
    }
  }
  for (SharedWork& one : work)
    std::ranges::stable_sort(one.passages, std::greater<>(), &SharedPassage::strength);
  return work;
}

// The clauses that a link rests on: of the passages and of their clauses those that share half as
// much as the best does.
std::vector<const SharedClause*> telling_clauses(const SharedWork& work) {
  std::vector<const SharedClause*> clauses;
  for (const SharedPassage& passage : work.passages) {
    if (2 * passage.strength < work.strength()) break;
    for (const SharedClause& clause : passage.clauses)
      if (2 * clause.mass >= passage.clauses.front().mass) clauses.push_back(&clause);
  }
  return clauses;
}

// Those of the passages that the link rests on, the most telling first.
std::vector<std::string> words_of(const SharedWork& work, const PriorityProfile& profile) {
  std::map<std::string, std::string> printed;
  for (const SharedPassage& passage : work.passages)
    if (2 * passage.strength >= work.strength())
      printed.insert(passage.printed.begin(), passage.printed.end());
  std::vector<std::pair<double, std::string>> weighed;
  for (const auto& [key, word] : printed) weighed.emplace_back(-profile.weight(key), word);
  std::ranges::sort(weighed);
  std::vector<std::string> words;
  for (auto& [weight, word] : weighed)
    if (words.size() < kMostWords) words.push_back(std::move(word));
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
  const AlignmentRole by_title =
      is_adviser(work.titles) ? AlignmentRole::advises : AlignmentRole::supports;
  const std::vector<ClauseTerms> clauses = clause_terms(work, by_title, terms_, WordStems());
  const std::vector<SharedWork> shared = shared_work(clauses, profiles_);
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
      if (is_named(joined(title_words(unit.name, words_)))) append(of_units, unit.evidence);
    double strength = shared[i].strength();
    if (!of_units.empty() && strength > 0) strength += kUnit;
    if (heads) strength += kHeads;
    AlignmentLink link{.priority = i,
                       .priority_id = priorities_[i].id,
                       .priority_title = priorities_[i].title,
                       .role = heads ? AlignmentRole::accountable : AlignmentRole::advises,
                       .confidence = 1 / (1 + std::exp(-kSteepness * (strength - kEven))),
                       .words = words_of(shared[i], profile),
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
