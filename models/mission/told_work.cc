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
constexpr double kAlike = 0.4;

// What a clause's own words add to what it means in its paper: so a clause about something else
// than the rest of the paper stays plain.
constexpr double kOwn = 0.25;

// "Associate Deputy Director" tells of a rank, and of no work.
bool names_work(const ClauseWords& title, const MissionTerms& terms) {
  return std::ranges::any_of(
      title.words, [&](const ActedWord& word) { return !terms.common_stems.contains(word.stem); });
}

}  // namespace

bool is_telling(double weight, double best) { return 2 * weight >= best; }

std::vector<ToldClause> told_clauses(const std::vector<ClauseWords>& clauses,
                                     const std::optional<ClauseWords>& title,
                                     const MissionTerms& terms) {
  const WordMeanings& meanings = terms.meanings;
  Stems all, called;
  if (title) add_stems(*title, called);
  all = called;
  for (const ClauseWords& clause : clauses) add_stems(clause, all);
  const Meaning whole = meaning_of(all, meanings);
  std::vector<ToldClause> told;
  const auto tell = [&](const ClauseWords& clause, const Meaning& own) {
    Stems stems = called;
    add_stems(clause, stems);
    ToldClause one{&clause, meaning_of(stems, meanings)};
    add(whole, 1, one.meaning);
    to_unit_length(one.meaning);
    add(own, kOwn, one.meaning);
    for (double& number : one.meaning) number /= 1 + kOwn;
    told.push_back(std::move(one));
  };
  for (const ClauseWords& clause : clauses) {
    Stems own;
    add_stems(clause, own);
    tell(clause, meaning_of(own, meanings));
  }
  if (title && names_work(*title, terms)) tell(*title, Meaning(meanings.numbers()));
  return told;
}

Nearness nearness(const ToldClause& told, const PriorityProfile& profile) {
  const double like = likeness(told.meaning, profile.meaning);
  Nearness near{told.clause, like, like - profile.usual, nullptr};
  const std::string stems = padded(*told.clause);
  for (const ProgrammeName& programme : profile.programmes)
    if (!near.programme && stems.find(programme.stems) != std::string::npos)
      near.programme = &programme;
  return near;
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
