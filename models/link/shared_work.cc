// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/shared_work.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "models/link/link_limits.h"

namespace secondlook {
namespace {

// Runs of words that two share by chance, as in `LinkSign::chance`: one in many is a common phrase.
constexpr std::size_t kFewest = 2, kSome = 4, kMany = 8;
constexpr double kChanceOfFew = 3, kChanceOfSome = 0.8, kChanceOfMany = 0.25;

double chance_of(std::size_t runs) {
  if (runs >= kMany) return kChanceOfMany;
  return runs >= kSome ? kChanceOfSome : kChanceOfFew;
}

std::vector<SignIndex::Entry> entries(const LinkSet& set, std::span<const LinkGroup> groups) {
  std::vector<SignIndex::Entry> found;
  for (std::size_t group = 0; group < groups.size(); ++group)
    for (const std::size_t member : groups[group].members)
      if (set.items[member]->kind == RecordKind::position_description)
        for (const std::uint32_t passage : set.items[member]->marks.passages)
          found.push_back({passage, group});
  return found;
}

}  // namespace

SharedWork::SharedWork(const LinkSet& set, std::span<const LinkGroup> groups)
    : index_(entries(set, groups)) {}

std::map<std::size_t, LinkSign> SharedWork::shared_with(const PaperMarks& marks) const {
  std::map<std::size_t, std::size_t> runs;
  for (const std::uint32_t passage : marks.passages) {
    const auto holders = index_.holders(passage);
    if (holders.size() > most_holders(SignKind::work)) continue;
    for (const auto& entry : holders) ++runs[entry.holder];
  }
  std::map<std::size_t, LinkSign> found;
  for (const auto& [group, count] : runs) {
    if (count < kFewest) continue;
    LinkSign sign;
    sign.kind = SignKind::work;
    sign.chance = chance_of(count);
    sign.reason = "they tell of the work in the same words";
    sign.told = true;
    found.emplace(group, std::move(sign));
  }
  return found;
}

std::size_t SharedWork::holders_of_as_much(const std::map<std::size_t, LinkSign>& shared,
                                           const LinkSign& sign) {
  return static_cast<std::size_t>(std::count_if(shared.begin(), shared.end(), [&](const auto& one) {
    return one.second.chance <= sign.chance;
  }));
}

}  // namespace secondlook
