// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/priority_share.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string_view>
#include <utility>

#include "models/mission/text_meaning.h"

namespace secondlook {
namespace {

constexpr double kProgramme = 0.5, kOrganization = 0.15;  // named in the passage
// What only the position's title or unit has, beside a duty and alone.
constexpr double kBesideDuty = 0.5, kAlone = 0.6;
// Few words are alike by chance: a text of no more is likened to what it might have had besides.
constexpr double kChance = 0.3;
// A duty is about one matter, seldom two: how much it tells that the next priority is less like it.
constexpr double kCompete = 0.5;
// A word tells of a priority that has so much as this part of what the best of its words has.
constexpr double kTells = 0.25;

using DutyClauses = std::vector<const ClauseTerms*>;

std::vector<DutyClauses> passages_of(const std::vector<ClauseTerms>& clauses) {
  std::map<int, DutyClauses> passages;
  for (const ClauseTerms& clause : clauses) passages[clause.passage].push_back(&clause);
  std::vector<DutyClauses> result;
  for (auto& [number, passage] : passages) result.push_back(std::move(passage));
  return result;
}

bool names_one(const ClauseTerms& clause, const std::vector<std::string>& names) {
  return std::ranges::any_of(
      names, [&](const std::string& name) { return clause.stems.find(name) != std::string::npos; });
}

struct PassageWord {
  const ActedWord* word = nullptr;  // never null
  double weight = 0;                // by its rarity, and where it stands
};

class DutyPassage {
 public:
  DutyPassage(DutyClauses clauses, const ClauseTerms* title, const PriorityProfiles& profiles,
              const TermCounts& counts)
      : clauses_(std::move(clauses)), meaning_(profiles.common.groups.size()) {
    for (const ClauseTerms* clause : clauses_) add_words(*clause, 1, counts);
    if (title) add_words(*title, kBesideDuty, counts);
    for (const auto& [key, word] : words_) meaning_.add(key, *word.word->meaning, word.weight);
    meaning_.add(profiles.common, -1);
    length_ = meaning_.length();
  }

  double likeness(const PriorityProfile& profile) const {
    return meaning_.has(profile.meaning) / ((length_ + kChance) * (profile.length + kChance));
  }

  /// Its words and clauses that tell of the priority.
  SharedPassage shared(const PriorityProfile& profile) const {
    SharedPassage shared;
    double most = 0;
    for (const auto& [key, word] : words_) {
      const double weight = word.weight * profile.meaning.has(key, *word.word->meaning);
      most = std::max(most, weight);
      if (weight > 0) shared.words.emplace(key, SharedWord{word.word->printed, weight});
    }
    std::erase_if(shared.words, [&](const auto& one) { return one.second.weight < kTells * most; });
    for (const ClauseTerms* clause : clauses_) add_clause(*clause, shared);
    std::ranges::stable_sort(shared.clauses, std::greater<>(), &SharedClause::mass);
    return shared;
  }

  double named(const PriorityProfile& profile) const {
    double more = 0;
    if (std::ranges::any_of(clauses_, [&](const ClauseTerms* clause) {
          return names_one(*clause, profile.programmes);
        }))
      more += kProgramme;
    if (std::ranges::any_of(clauses_, [&](const ClauseTerms* clause) {
          return names_one(*clause, profile.organizations);
        }))
      more += kOrganization;
    return more;
  }

 private:
  void add_words(const ClauseTerms& clause, double weight, const TermCounts& counts) {
    for (const ActedWord& word : clause.words)
      words_.try_emplace(word.key, PassageWord{&word, weight * counts.rarity(word.key)});
  }

  static void add_clause(const ClauseTerms& clause, SharedPassage& shared) {
    SharedClause found{&clause, 0, AlignmentRole::advises};
    std::set<std::string_view> seen;
    for (const ActedWord& word : clause.words) {
      const auto known = shared.words.find(word.key);
      if (known == shared.words.end()) continue;
      found.role = std::min(found.role, word.role);
      if (seen.insert(word.key).second) found.mass += known->second.weight;
    }
    if (found.mass > 0) shared.clauses.push_back(found);
  }

  DutyClauses clauses_;
  std::map<std::string_view, PassageWord> words_;
  TextMeaning meaning_;
  double length_ = 0;
};

// The greatest of the others, nought at least; a goal and its objectives are about the same.
double next_to(const std::vector<double>& likeness, std::size_t i,
               const std::vector<PriorityProfile>& profiles) {
  double most = 0;
  for (std::size_t k = 0; k < likeness.size(); ++k)
    if (k != i && profiles[i].goal != k && profiles[k].goal != i)
      most = std::max(most, likeness[k]);
  return most;
}

}  // namespace

bool is_telling(double strength, double best) { return 2 * strength >= best; }

std::vector<PriorityShare> priority_shares(const std::vector<ClauseTerms>& clauses,
                                           const std::optional<ClauseTerms>& title,
                                           const PriorityProfiles& profiles,
                                           const TermCounts& counts) {
  std::vector<PriorityShare> work(profiles.list.size());
  const auto add = [&](const DutyPassage& passage, double weight) {
    std::vector<double> likeness;
    for (const PriorityProfile& profile : profiles.list)
      likeness.push_back(weight * passage.likeness(profile));
    for (std::size_t i = 0; i < work.size(); ++i) {
      const double named = passage.named(profiles.list[i]);
      if (likeness[i] <= 0 && named <= 0) continue;
      SharedPassage shared = passage.shared(profiles.list[i]);
      if (shared.clauses.empty()) continue;
      shared.strength =
          likeness[i] + kCompete * (likeness[i] - next_to(likeness, i, profiles.list)) + named;
      work[i].passages.push_back(std::move(shared));
    }
  };
  for (DutyClauses& passage : passages_of(clauses))
    add(DutyPassage(std::move(passage), title ? &*title : nullptr, profiles, counts), 1);
  if (title) add(DutyPassage({&*title}, nullptr, profiles, counts), kAlone);
  for (PriorityShare& one : work)
    std::ranges::stable_sort(one.passages, std::greater<>(), &SharedPassage::strength);
  return work;
}

}  // namespace secondlook
