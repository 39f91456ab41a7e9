// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/factor_wording.h"

#include <algorithm>
#include <array>
#include <utility>

namespace secondlook {
namespace {

// The work as a whole says much where nothing tells of the factor, and something beside what does.
// Found on papers that no count was made of.
constexpr double kTrustInWork = 1, kTrustInWorkBesideTold = 0.5;
// Without a section, how complex the work is and how far it reaches is told by all of it, whatever
// single statements say of that.
constexpr std::array<std::string_view, 2> kToldByWork = {"fes-4", "fes-5"};
// Where whole papers of known level can be compared with, what they say in all is surer than what
// the few words of one factor do, and both are less so than signs.
constexpr double kTrustInPaper = 0.8, kTrustBesidePaper = 0.2;

bool is_factor(std::string_view section) { return section.starts_with("fes-"); }

// The sections in which papers without one for each factor tell of factors.
bool may_tell_of_factors(std::string_view section) {
  return section == "introduction" || section == "duties" || section == "supervisory_controls" ||
         section == "other";
}

// What stands under supervisory controls tells how free the work is, and not what has to be known.
bool can_tell_of(std::string_view section, std::string_view factor) {
  return section != "supervisory_controls" || factor != "fes-1";
}

std::vector<double> added(std::vector<double> to, double share, const std::vector<double>& what) {
  to.resize(std::max(to.size(), what.size()), 0);
  for (std::size_t i = 0; i < what.size(); ++i) to[i] += share * what[i];
  return to;
}

}  // namespace

SectionWords::SectionWords(std::span<const Clause> clauses, const StatementWords& words,
                           const FactorWords& factors)
    : clauses_(clauses), words_(words) {
  std::map<std::string_view, std::vector<const WeighedWords*>> parts;
  for (const Clause& clause : clauses) parts[clause.section].push_back(&words.of(clause));
  std::vector<const WeighedWords*> work;
  for (const auto& [section, of_clauses] : parts) {
    const auto added = of_sections_.emplace(section, joined(of_clauses)).first;
    if (is_factor(section) || may_tell_of_factors(section)) work.push_back(&added->second);
  }
  of_work_ = joined(work);
  const auto has_section = [&](std::string_view kind) { return of_sections_.contains(kind); };
  if (std::all_of(factors.kinds().begin(), factors.kinds().end(),
                  [&](const std::string& kind) { return !is_factor(kind) || has_section(kind); }))
    return;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (!may_tell_of_factors(clauses[i].section)) continue;
    for (const std::string_view kind : factors.told_of(of_clause(clauses[i])))
      if (is_factor(kind) && !has_section(kind) && can_tell_of(clauses[i].section, kind))
        told_elsewhere_[std::string(kind)].push_back(i);
  }
}

const WeighedWords& SectionWords::of_section(std::string_view section) const {
  static const WeighedWords none;
  const auto found = of_sections_.find(section);
  return found == of_sections_.end() ? none : found->second;
}

const std::vector<std::size_t>& SectionWords::told_elsewhere(std::string_view section) const {
  static const std::vector<std::size_t> none;
  const auto found = told_elsewhere_.find(section);
  return found == told_elsewhere_.end() ? none : found->second;
}

FactorWording::FactorWording(const SectionWords& paper, std::string_view section,
                             const LevelWords& levels)
    : paper_(paper),
      section_(section),
      levels_(levels),
      own_section_(!paper.of_section(section).none) {
  if (own_section_) {
    words_ = paper.of_section(section);
  } else {
    std::vector<const WeighedWords*> elsewhere;
    for (const std::size_t clause : paper.told_elsewhere(section))
      elsewhere.push_back(&paper.of_clause(paper.clauses()[clause]));
    words_ = joined(elsewhere);
  }
  likelihoods_ = levels.likelihoods(words_);
}

void FactorWording::weigh_in(const WeighedWords& paper, const LevelWords& of_papers) {
  likelihoods_ = added(added({}, kTrustBesidePaper, likelihoods_), kTrustInPaper,
                       of_papers.likelihoods(paper));
}

void FactorWording::weigh_in_work(const LevelWords& of_papers) {
  of_papers_ = &of_papers;
  const bool by_work =
      words_.none || (!own_section_ && std::find(kToldByWork.begin(), kToldByWork.end(),
                                                 section_) != kToldByWork.end());
  likelihoods_ = added(std::move(likelihoods_), by_work ? kTrustInWork : kTrustInWorkBesideTold,
                       of_papers.likelihoods(paper_.of_work()));
}

std::vector<std::size_t> FactorWording::clauses_for(std::size_t level, std::size_t most) const {
  std::vector<std::size_t> speaking;
  const auto take = [&](std::size_t clause) {
    const auto alone = levels_.likelihoods(paper_.of_clause(paper_.clauses()[clause]));
    if (speaking.size() < most && level < alone.size() && alone[level] == 0)
      speaking.push_back(clause);
  };
  for (const std::size_t clause : paper_.told_elsewhere(section_)) take(clause);
  const bool everywhere = !own_section_ && speaking.empty();
  for (std::size_t i = 0; i < paper_.clauses().size() && speaking.size() < most; ++i)
    if (own_section_ ? paper_.clauses()[i].section == section_
                     : everywhere && may_tell_of_factors(paper_.clauses()[i].section))
      take(i);
  return speaking;
}

std::size_t FactorWording::beside(std::size_t level) const {
  const bool below = level > 0, above = level + 1 < likelihoods_.size();
  if (likelihoods_.empty() || (!below && !above)) return level;
  if (!below) return level + 1;
  return above && likelihoods_[level + 1] > likelihoods_[level - 1] ? level + 1 : level - 1;
}

std::vector<std::string> FactorWording::words_for(std::size_t level, std::size_t most) const {
  const std::size_t other = beside(level);
  if (other == level) return {};
  if (words_.none && of_papers_ != nullptr)
    return of_papers_->speaking(paper_.of_work(), level, other, most);
  return levels_.speaking(words_, level, other, most);
}

}  // namespace secondlook
