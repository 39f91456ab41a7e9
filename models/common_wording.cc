// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common_wording.h"

#include <algorithm>

namespace secondlook {
namespace {

// Wording that is a fifth of the text of a quarter of all positions comes to this share of a slot's
// values; less of it makes nobody alike.
constexpr double kCommonShare = 0.05;
// In a small archive a few positions of one kind of work are no sign of a template.
constexpr std::size_t kFewestSharing = 8;
constexpr std::size_t kValues = std::size_t{1} << 16;

}  // namespace

CommonWording::CommonWording(std::span<const DutiesSignature> signatures,
                             std::span<const std::size_t> unlike) {
  const auto enough = std::max(
      kFewestSharing, static_cast<std::size_t>(kCommonShare * static_cast<double>(unlike.size())));
  bool any = false;
  std::vector<std::vector<bool>> common(kSignatureSlots, std::vector<bool>(kValues));
  std::vector<std::uint32_t> count(kValues);
  for (std::size_t slot = 0; slot < kSignatureSlots; ++slot) {
    std::fill(count.begin(), count.end(), 0);
    for (const std::size_t position : unlike)
      if (++count[signatures[position].slots[slot]] == enough)
        common[slot][signatures[position].slots[slot]] = any = true;
  }
  if (any) common_ = std::move(common);
}

bool CommonWording::is_common(std::size_t slot, std::uint16_t value) const {
  return !common_.empty() && common_[slot][value];
}

SlotMask CommonWording::own_slots(const DutiesSignature& signature) const {
  SlotMask own;
  for (std::size_t slot = 0; slot < kSignatureSlots; ++slot)
    own[slot] = !is_common(slot, signature.slots[slot]);
  return own;
}

}  // namespace secondlook
