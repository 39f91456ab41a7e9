// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>

#include "models/link/link_groups.h"
#include "models/link/link_limits.h"
#include "models/link/link_weight.h"
#include "models/link/shared_work.h"
#include "models/link/sign_index.h"

namespace secondlook {
namespace {

// Logarithmic odds: whatever else agrees, nothing comes of less.
constexpr double kHopeless = -5;

// What was found for an item, before it is known what else its document holds.
struct Fit {
  std::optional<FoundLink> link;
  double best = 0, best_alone = 0;  // odds; `alone`: if no other position had the same signs
  double all = 0;                   // of all positions together
  int others = 0;                   // positions that fit
  std::vector<std::string> notes;
};

// A list or chart whose other entries are of this archive is of it as a whole: so much the likelier
// is each of its entries to be about one of the positions. Odds, by the share of the entries that
// are.
class OddsOfSource {
 public:
  OddsOfSource(const LinkSet& set, std::span<const LinkGroup> groups,
               std::span<const std::size_t> left, std::span<const Fit> fits)
      : set_(set) {
    for (const LinkGroup& group : groups)
      for (const std::size_t member : group.members)
        if (set.items[member]->entry) {
          Source& source = sources_[set.items[member]->document_id];
          ++source.entries;
          source.linked += 1;
        }
    for (std::size_t i = 0; i < left.size(); ++i)
      if (set.items[left[i]]->entry) {
        Source& source = sources_[set.items[left[i]]->document_id];
        ++source.entries;
        source.fits.push_back(&fits[i]);
      }
    for (auto& [id, source] : sources_) estimate(source);
  }

  double of(std::size_t item) const {
    if (!set_.items[item]->entry) return 1;
    const auto source = sources_.find(set_.items[item]->document_id);
    return source == sources_.end() ? 1 : source->second.odds;
  }

 private:
  static constexpr std::size_t kFewestEntries = 4;
  static constexpr double kMostOdds = 12;
  static constexpr double kUnsure =
      0.5;  // entries: of a few that all are linked the next may not be
  static constexpr int kSteps = 12;
  struct Source {
    std::size_t entries = 0;
    double linked = 0;
    std::vector<const Fit*> fits;
    double odds = 1;
  };

  // What is likely of each entry depends on how many are, and the other way round.
  static void estimate(Source& source) {
    if (source.entries < kFewestEntries) return;
    for (int step = 0; step < kSteps; ++step) {
      double expected = source.linked;
      for (const Fit* fit : source.fits)
        expected += source.odds * fit->best / (1 + source.odds * fit->all);
      const double share = expected / (static_cast<double>(source.entries) + kUnsure);
      source.odds = std::clamp(share / (1 - share), 1.0, kMostOdds);
    }
  }

  const LinkSet& set_;
  std::map<std::string_view, Source> sources_;
};

class Fitting {
 public:
  Fitting(const LinkSet& set, std::span<const LinkGroup> groups)
      : set_(set), groups_(groups), index_(entries()), passages_(set, groups) {}

  Fit fit(std::size_t item, std::size_t& comparisons) const {
    const auto signs = signs_sought(*set_.items[item], set_.likenesses[item], set_.words);
    std::vector<std::span<const SignIndex::Entry>> holders;
    std::vector<std::size_t> candidates;
    for (const LinkSign& sign : signs) {
      holders.push_back(index_.holders(sign.key));
      if (holders.back().size() > most_holders(sign.kind)) continue;
      for (const auto& entry : holders.back()) candidates.push_back(entry.holder);
    }
    const std::map<std::size_t, LinkSign> work = passages_.shared_with(set_.items[item]->marks);
    for (const auto& [group, sign] : work) candidates.push_back(group);
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    Fit found;
    for (const std::size_t group : candidates) {
      ++comparisons;
      // `alone`: what the signs would weigh if no other position had them.
      Support support, alone;
      for (std::size_t s = 0; s < signs.size(); ++s) {
        if (!SignIndex::holds(holders[s], group)) continue;
        support.add(signs[s], sign_weight(signs[s], holders[s].size(), groups_.size()));
        alone.add(signs[s], sign_weight(signs[s], 1, groups_.size()));
      }
      if (const auto shared = work.find(group); shared != work.end()) {
        const std::size_t as_much = SharedWork::holders_of_as_much(work, shared->second);
        support.add(shared->second, sign_weight(shared->second, as_much, groups_.size()));
        alone.add(shared->second, sign_weight(shared->second, 1, groups_.size()));
      }
      const double prior = prior_weight(groups_.size());
      if (support.sum() + prior < kHopeless) continue;
      const Contradiction against =
          contradiction(set_.likenesses[item], profile(group), support.has(SignKind::number));
      if (against.forbids) continue;
      const double odds = std::exp(support.sum() + against.weight + prior);
      found.all += odds;
      if (odds > 0.5) ++found.others;
      if (odds <= found.best) continue;
      found.best = odds;
      found.best_alone = std::exp(alone.sum() + against.weight + prior);
      found.link = FoundLink{group, 0, support.reasons(),
                             support.has(SignKind::number) || support.names_incumbent()};
      found.notes = against.notes;
    }
    return found;
  }

 private:
  std::vector<SignIndex::Entry> entries() const {
    std::vector<SignIndex::Entry> entries;
    for (std::size_t group = 0; group < groups_.size(); ++group)
      for (const std::size_t member : groups_[group].members)
        for (const std::uint64_t key :
             signs_offered(*set_.items[member], set_.likenesses[member], set_.words))
          entries.push_back({key, group});
    return entries;
  }

  std::vector<const Likeness*> profile(std::size_t group) const {
    const auto& members = groups_[group].members;
    std::vector<const Likeness*> result;
    for (std::size_t i = 0; i < std::min(members.size(), kMostOfProfile); ++i)
      result.push_back(&set_.likenesses[members[i]]);
    return result;
  }

  const LinkSet& set_;
  std::span<const LinkGroup> groups_;
  SignIndex index_;
  SharedWork passages_;
};

// The link of what fits best, if it fits well enough; `source`: odds that a position of this
// archive is meant.
std::optional<FoundLink> settled(Fit fit, double source) {
  if (!fit.link) return std::nullopt;
  const double best = source * fit.best, all = source * fit.all, alone = source * fit.best_alone;
  FoundLink& link = *fit.link;
  link.confidence = best / (1 + all);
  const bool one_of_few = best / all >= kOneOfFew && alone / (1 + alone) >= kClearLink;
  if (link.confidence < kDoubtfulLink && !one_of_few) return std::nullopt;
  for (std::string& note : fit.notes) link.reasons.push_back("but " + std::move(note));
  if (link.confidence < kClearLink && (fit.others > 1 || one_of_few))
    link.reasons.emplace_back("but it fits another position nearly as well");
  return std::move(fit.link);
}

}  // namespace

std::vector<std::optional<FoundLink>> fit_items(const LinkSet& set,
                                                std::span<const LinkGroup> groups,
                                                std::span<const std::size_t> left,
                                                std::size_t& comparisons) {
  std::vector<std::optional<FoundLink>> found(left.size());
  if (groups.empty() || left.empty()) return found;
  const Fitting fitting(set, groups);
  std::vector<Fit> fits;
  for (const std::size_t item : left) fits.push_back(fitting.fit(item, comparisons));
  const OddsOfSource sources(set, groups, left, fits);
  std::vector<double> odds;  // before the fits that they come from are moved from
  for (const std::size_t item : left) odds.push_back(sources.of(item));
  for (std::size_t i = 0; i < left.size(); ++i) found[i] = settled(std::move(fits[i]), odds[i]);
  return found;
}

}  // namespace secondlook
