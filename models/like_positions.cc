// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/like_positions.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>
#include <utility>

#include "models/common_wording.h"

namespace secondlook {
namespace {

// Signatures that agree in all slots of a band are compared. Texts with a likeness of 0.7 meet in
// one of 32 bands of 4 slots all but surely (0.9998), those with 0.2 once in 20 times.
constexpr std::size_t kBandSlots = 4;
constexpr std::size_t kBands = kSignatureSlots / kBandSlots;
// So many unlike ones stand for all that meet in a band; each comer is compared with them only, so
// that 5,000 copies of one paper make 5,000 comparisons and not 12 million.
constexpr std::size_t kRepresentatives = 8;
// How many neighbours in the order of the signatures are asked who is nearest.
constexpr std::size_t kNeighbours = 16;

class Grouping {
 public:
  Grouping(std::span<const DutiesSignature> signatures, const CommonWording& common)
      : signatures_(signatures),
        common_(common),
        parent_(signatures.size()),
        nearest_(signatures.size()) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    std::vector<Key> keys;
    keys.reserve(signatures.size());
    for (std::size_t band = 0; band < kBands; ++band) {
      keys.clear();
      for (std::size_t i = 0; i < signatures.size(); ++i)
        if (const auto key = key_of(i, band); key != 0) keys.emplace_back(key, i);
      std::sort(keys.begin(), keys.end());
      for (std::size_t begin = 0, end = 0; begin < keys.size(); begin = end) {
        while (end < keys.size() && keys[end].first == keys[begin].first) ++end;
        meet(std::span(keys).subspan(begin, end - begin));
      }
    }
  }

  // One position of each group, and each that is in none.
  std::vector<std::size_t> roots() {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < parent_.size(); ++i)
      if (signatures_[i].known && root(i) == i) found.push_back(i);
    return found;
  }

  std::vector<LikeGroup> groups() {
    constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> size(parent_.size()), group_of(parent_.size(), kNone);
    for (std::size_t i = 0; i < parent_.size(); ++i) ++size[root(i)];
    std::vector<LikeGroup> groups;
    for (std::size_t i = 0; i < parent_.size(); ++i) {
      const std::size_t top = root(i);
      if (size[top] < 2) continue;
      if (group_of[top] == kNone) {
        group_of[top] = groups.size();
        groups.emplace_back();
      }
      groups[group_of[top]].members.push_back({i, 0, 0});
    }
    for (LikeGroup& group : groups) find_nearest(group);
    return groups;
  }

 private:
  using Key = std::pair<std::uint64_t, std::size_t>;
  struct Nearest {
    std::size_t position = 0;
    double likeness = 0;
  };

  // 0 where there is nothing to meet by.
  std::uint64_t key_of(std::size_t position, std::size_t band) const {
    const DutiesSignature& signature = signatures_[position];
    if (!signature.known) return 0;
    std::uint64_t key = 0;
    bool own = false;
    for (std::size_t slot = band * kBandSlots; slot < (band + 1) * kBandSlots; ++slot) {
      key = key << 16 | signature.slots[slot];
      own = own || !common_.is_common(slot, signature.slots[slot]);
    }
    return own ? std::max<std::uint64_t>(key, 1) : 0;
  }

  void meet(std::span<const Key> comers) {
    if (comers.size() < 2) return;
    std::vector<std::size_t> representatives;
    for (const auto& [key, comer] : comers) {
      const bool joined =
          std::any_of(representatives.begin(), representatives.end(),
                      [&, position = comer](std::size_t other) { return join(position, other); });
      if (!joined && representatives.size() < kRepresentatives) representatives.push_back(comer);
    }
  }

  // Whether they are of one group, now or before.
  bool join(std::size_t one, std::size_t other) {
    const std::size_t a = root(one), b = root(other);
    if (a == b) return true;
    const double alike = compare(one, other);
    if (alike < kNearlyTheSame) return false;
    parent_[std::max(a, b)] = std::min(a, b);
    note(one, other, alike);
    return true;
  }

  double compare(std::size_t one, std::size_t other) const {
    return likeness(signatures_[one], signatures_[other],
                    common_.own_slots(signatures_[one]) & common_.own_slots(signatures_[other]));
  }

  void note(std::size_t one, std::size_t other, double alike) {
    if (alike > nearest_[one].likeness) nearest_[one] = {other, alike};
    if (alike > nearest_[other].likeness) nearest_[other] = {one, alike};
  }

  std::size_t root(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }

  // Signatures that begin alike stand side by side.
  void find_nearest(LikeGroup& group) {
    std::vector<std::size_t> order;
    for (const LikeMember& member : group.members) order.push_back(member.position);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return std::tie(signatures_[a].slots, a) < std::tie(signatures_[b].slots, b);
    });
    for (std::size_t i = 0; i < order.size(); ++i)
      for (std::size_t j = i + 1; j < std::min(order.size(), i + 1 + kNeighbours); ++j)
        note(order[i], order[j], compare(order[i], order[j]));
    for (LikeMember& member : group.members) {
      member.nearest = nearest_[member.position].position;
      member.likeness = nearest_[member.position].likeness;
    }
  }

  std::span<const DutiesSignature> signatures_;
  const CommonWording& common_;
  std::vector<std::size_t> parent_;
  std::vector<Nearest> nearest_;
};

}  // namespace

std::vector<LikeGroup> like_groups(std::span<const DutiesSignature> signatures) {
  const CommonWording nothing_common;
  Grouping first(signatures, nothing_common);
  const CommonWording common(signatures, first.roots());
  if (common.empty()) return first.groups();
  return Grouping(signatures, common).groups();
}

}  // namespace secondlook
