// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/told_work.h"

#include <fmt/format.h>

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
    if (is_new) found->second = meanings.likeness_to(word.stem, profile.meaning);
    most = std::max(most, found->second);
  }
  ClauseTelling told{&clause, 0, AlignmentRole::advises, {}};
  if (most <= 0) return told;
  for (const ActedWord& word : clause.words) {
    const auto found = weights.find(word.stem);
    if (found == weights.end() || found->second <= 0) continue;
    if (is_telling(found->second, most)) {
      told.role = std::min(told.role, word.role);
      told.words.push_back({&word, found->second});
    }
    told.weight += found->second;
    weights.erase(found);
  }
  return told;
}

std::string shown(const ActedWord& word, const PriorityProfile& profile,
                  const WordMeanings& meanings) {
  Meaning own = meanings.of(word.stem);
  to_unit_length(own);
  const PriorityWord* most_like = nullptr;
  double most = kAlike;
  for (const PriorityWord& other : profile.words) {
    if (other.stem == word.stem) return word.printed;
    const double alike = likeness(own, other.meaning);
    if (alike <= most) continue;
    most = alike;
    most_like = &other;
  }
  return most_like ? fmt::format("{} ~ {}", word.printed, most_like->printed) : word.printed;
}

}  // namespace secondlook
