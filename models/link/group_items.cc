// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

#include "models/link/link_groups.h"
#include "models/link/link_limits.h"
#include "models/link/link_weight.h"
#include "models/link/sign_index.h"

namespace secondlook {
namespace {

// Two that may be of one position; `a` < `b`, indexes into the chosen items.
struct Pair {
  std::size_t a = 0, b = 0;
  double odds = 0;  // logarithmic
  std::vector<std::string> reasons;
  bool identified = false;
};

class Grouper {
 public:
  Grouper(const LinkSet& set, std::span<const std::size_t> chosen, bool identified_only)
      : set_(set),
        chosen_(chosen),
        identified_only_(identified_only),
        index_(entries()),
        parent_(chosen.size()) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    for (std::size_t i = 0; i < chosen.size(); ++i) members_.push_back({i});
  }

  Grouping run() {
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < chosen_.size(); ++i) find_pairs(i, pairs);
    std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
      return std::tie(b.odds, a.a, a.b) < std::tie(a.odds, b.a, b.b);
    });
    std::vector<std::optional<FoundLink>> joined(chosen_.size());
    for (Pair& pair : pairs) join(pair, joined);
    return result(joined);
  }

 private:
  std::vector<SignIndex::Entry> entries() const {
    std::vector<SignIndex::Entry> entries;
    for (std::size_t i = 0; i < chosen_.size(); ++i)
      for (const std::uint64_t key :
           signs_offered(*set_.items[chosen_[i]], set_.likenesses[chosen_[i]], set_.words))
        entries.push_back({key, i});
    return entries;
  }

  const Likeness& likeness_of(std::size_t i) const { return set_.likenesses[chosen_[i]]; }

  // Two PDs in one folder or file, or in files of one name, are no more likely one than others.
  bool counts(const LinkSign& sign) const {
    return !identified_only_ || (sign.kind != SignKind::place && !sign.by_name && !sign.told);
  }

  // Those that share a sign with the item. Of very many that share a number, which are copies of
  // one PD, the first and the neighbours will do.
  static void add_candidates(std::span<const SignIndex::Entry> holders, SignKind kind,
                             std::size_t i, std::vector<std::size_t>& candidates) {
    if (holders.size() <= most_holders(kind)) {
      for (const auto& entry : holders) candidates.push_back(entry.holder);
    } else if (kind == SignKind::number) {
      candidates.push_back(holders.front().holder);
      const auto at = std::lower_bound(holders.begin(), holders.end(), i,
                                       [](const auto& e, std::size_t n) { return e.holder < n; });
      if (at != holders.begin()) candidates.push_back(std::prev(at)->holder);
    }
  }

  void find_pairs(std::size_t i, std::vector<Pair>& pairs) {
    const auto signs = signs_sought(*set_.items[chosen_[i]], likeness_of(i), set_.words);
    std::vector<std::span<const SignIndex::Entry>> holders;
    std::vector<std::size_t> candidates;
    for (const LinkSign& sign : signs) {
      holders.push_back(counts(sign) ? index_.holders(sign.key)
                                     : std::span<const SignIndex::Entry>());
      add_candidates(holders.back(), sign.kind, i, candidates);
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    for (const std::size_t j : candidates) {
      if (j == i) continue;
      ++comparisons_;
      if (clearly_two(likeness_of(i), likeness_of(j))) continue;
      Support support;
      for (std::size_t s = 0; s < signs.size(); ++s) {
        if (!SignIndex::holds(holders[s], j)) continue;
        const bool own = SignIndex::holds(holders[s], i);
        support.add(signs[s],
                    sign_weight(signs[s], holders[s].size() - (own ? 1 : 0), chosen_.size()));
      }
      const bool identified = support.has(SignKind::number) || support.has(SignKind::incumbent);
      if (identified_only_ && !identified) continue;
      const Likeness* other = &likeness_of(j);
      const Contradiction against =
          contradiction(likeness_of(i), {&other, 1}, support.has(SignKind::number));
      if (against.forbids) continue;
      const double odds = support.sum() + against.weight + prior_weight(chosen_.size());
      if (confidence(odds) < kClearLink) continue;
      pairs.push_back({std::min(i, j), std::max(i, j), odds, support.reasons(), identified});
    }
  }

  static double confidence(double odds) { return 1 / (1 + std::exp(-odds)); }

  std::size_t root(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }

  // Whether the two groups hold items that are clearly of two positions, by a few of each.
  bool apart(std::size_t a, std::size_t b) const {
    for (std::size_t i = 0; i < std::min(members_[a].size(), kMostOfProfile); ++i)
      for (std::size_t j = 0; j < std::min(members_[b].size(), kMostOfProfile); ++j)
        if (clearly_two(likeness_of(members_[a][i]), likeness_of(members_[b][j]))) return true;
    return false;
  }

  void join(Pair& pair, std::vector<std::optional<FoundLink>>& joined) {
    std::size_t a = root(pair.a), b = root(pair.b);
    if (a != b) {
      if (apart(a, b)) return;
      if (members_[a].size() < members_[b].size()) std::swap(a, b);
      members_[a].insert(members_[a].end(), members_[b].begin(), members_[b].end());
      members_[b].clear();
      parent_[b] = a;
    }
    // Pairs come the surest first: each item keeps the one that tells most of it.
    for (const std::size_t i : {pair.b, pair.a})
      if (!joined[i])
        joined[i] = FoundLink{0, confidence(pair.odds), pair.reasons, pair.identified};
  }

  Grouping result(std::vector<std::optional<FoundLink>>& joined) {
    Grouping grouping;
    grouping.comparisons = comparisons_;
    grouping.links.resize(set_.items.size());
    std::map<std::size_t, std::size_t> number;  // of the group, by its root
    for (std::size_t i = 0; i < chosen_.size(); ++i) {
      const auto [at, fresh] = number.try_emplace(root(i), grouping.groups.size());
      if (fresh) grouping.groups.emplace_back();
      LinkGroup& group = grouping.groups[at->second];
      group.members.push_back(chosen_[i]);
      if (!joined[i]) continue;
      joined[i]->group = at->second;
      grouping.links[chosen_[i]] = std::move(joined[i]);
    }
    return grouping;
  }

  const LinkSet& set_;
  std::span<const std::size_t> chosen_;
  bool identified_only_;
  SignIndex index_;
  std::vector<std::size_t> parent_;
  std::vector<std::vector<std::size_t>> members_;
  std::size_t comparisons_ = 0;
};

}  // namespace

Grouping group_items(const LinkSet& set, std::span<const std::size_t> chosen,
                     bool identified_only) {
  if (chosen.empty()) return {.groups = {}, .links = {}};
  return Grouper(set, chosen, identified_only).run();
}

}  // namespace secondlook
