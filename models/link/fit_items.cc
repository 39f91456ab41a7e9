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

class Fitting {
 public:
  Fitting(const LinkSet& set, std::span<const LinkGroup> groups)
      : set_(set), groups_(groups), index_(entries()), passages_(set, groups) {}

  std::optional<FoundLink> fit(std::size_t item, std::size_t& comparisons) const {
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
    std::optional<FoundLink> best;
    double best_odds = 0, best_alone = 0;
    double all_odds = 1;  // one for a position that is not in the archive
    std::vector<std::string> notes;
    int others = 0;
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
      all_odds += odds;
      if (odds > 0.5) ++others;
      if (odds <= best_odds) continue;
      best_odds = odds;
      best_alone = std::exp(alone.sum() + against.weight + prior);
      best = FoundLink{group, 0, support.reasons(),
                       support.has(SignKind::number) || support.has(SignKind::incumbent)};
      notes = against.notes;
    }
    if (!best) return best;
    best->confidence = best_odds / all_odds;
    const bool one_of_few =
        best_odds / (all_odds - 1) >= kOneOfFew && best_alone / (1 + best_alone) >= kClearLink;
    if (best->confidence < kDoubtfulLink && !one_of_few) return std::nullopt;
    for (std::string& note : notes) best->reasons.push_back("but " + std::move(note));
    if (best->confidence < kClearLink && (others > 1 || one_of_few))
      best->reasons.emplace_back("but it fits another position nearly as well");
    return best;
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

}  // namespace

std::vector<std::optional<FoundLink>> fit_items(const LinkSet& set,
                                                std::span<const LinkGroup> groups,
                                                std::span<const std::size_t> left,
                                                std::size_t& comparisons) {
  std::vector<std::optional<FoundLink>> found(left.size());
  if (groups.empty()) return found;
  const Fitting fitting(set, groups);
  for (std::size_t i = 0; i < left.size(); ++i) found[i] = fitting.fit(left[i], comparisons);
  return found;
}

}  // namespace secondlook
