// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/told_work.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace secondlook {
namespace {

using Stems = std::set<std::string, std::less<>>;

void add_stems(const ClauseWords& clause, Stems& stems) {
  for (const ActedWord& word : clause.words) stems.insert(word.stem);
}

std::string padded(const ClauseWords& clause) {
  std::string stems = " ";
  for (const ActedWord& word : clause.words) stems.append(word.stem).append(" ");
  return stems;
}

// Words that are less alike are not shown beside one another.
constexpr double kAlike = 0.25;

// As the priority has a word that is most like it; empty where that is the same or none is.
std::string of_priority(const std::string& stem, const PriorityProfile& profile,
                        const WordMeanings& meanings) {
  const PriorityWord* found = nullptr;
  double most = kAlike;
  for (const PriorityWord& word : profile.words) {
    const double alike = word.stem == stem ? 1 : meanings.likeness_of(stem, word.stem);
    if (alike <= most) continue;
    most = alike;
    found = &word;
  }
  return found && found->stem != stem ? found->printed : std::string();
}

}  // namespace

bool is_telling(double weight, double best) { return 2 * weight >= best; }

std::vector<ToldDuty> told_duties(const std::vector<ClauseWords>& clauses,
                                  const std::optional<ClauseWords>& title,
                                  const WordMeanings& meanings) {
  std::map<int, std::vector<const ClauseWords*>> passages;
  Stems all, called;
  if (title) add_stems(*title, called);
  all = called;
  for (const ClauseWords& clause : clauses) {
    passages[clause.passage].push_back(&clause);
    add_stems(clause, all);
  }
  if (passages.empty() && title) passages[0] = {};
  const Meaning whole = meaning_of(all, meanings);
  std::vector<ToldDuty> duties;
  for (auto& [number, passage] : passages) {
    Stems stems = called;
    for (const ClauseWords* clause : passage) add_stems(*clause, stems);
    ToldDuty duty{std::move(passage), meaning_of(stems, meanings)};
    if (title) duty.clauses.push_back(&*title);
    add(whole, 1, duty.meaning);
    to_unit_length(duty.meaning);
    duties.push_back(std::move(duty));
  }
  return duties;
}

DutyTelling telling_of(const ToldDuty& duty, const PriorityProfile& profile) {
  DutyTelling told{&duty, likeness(duty.meaning, profile.meaning) - profile.usual, nullptr};
  for (const ClauseWords* clause : duty.clauses)
    for (const ProgrammeName& programme : profile.programmes)
      if (!told.programme && padded(*clause).find(programme.stems) != std::string::npos)
        told.programme = &programme;
  return told;
}

ClauseTelling telling_of(const ClauseWords& clause, const PriorityProfile& profile,
                         const WordMeanings& meanings) {
  std::map<std::string, double, std::less<>> weights;
  double most = 0;
  for (const ActedWord& word : clause.words) {
    const auto [found, is_new] = weights.try_emplace(word.stem, 0);
    if (is_new) found->second = likeness(meanings.of(word.stem), profile.meaning);
    most = std::max(most, found->second);
  }
  ClauseTelling told{&clause, 0, AlignmentRole::advises, {}};
  if (most <= 0) return told;
  for (const ActedWord& word : clause.words) {
    const auto found = weights.find(word.stem);
    if (found == weights.end() || found->second <= 0) continue;
    if (is_telling(found->second, most)) {
      told.role = std::min(told.role, word.role);
      told.words.push_back(
          {word.printed, of_priority(word.stem, profile, meanings), found->second});
    }
    told.weight += found->second;
    weights.erase(found);
  }
  return told;
}

}  // namespace secondlook
