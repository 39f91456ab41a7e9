// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/minhash.h"

#include <algorithm>
#include <limits>

#include "models/shingles.h"

namespace secondlook {
namespace {

// Shorter duties are alike by chance and by the phrases that all papers have.
constexpr std::size_t kFewestWords = 60;
// With as many slots the estimate is off by 8 hundredths.
constexpr std::size_t kFewestSlots = 32;

// One order of all hashes for each slot: multiplication by an odd number permutes 64 bits.
std::array<std::uint64_t, kSignatureSlots> multipliers() {
  std::array<std::uint64_t, kSignatureSlots> odd{};
  for (std::size_t i = 0; i < odd.size(); ++i) odd[i] = mixed((i + 1) * 0x9E3779B97F4A7C15) | 1;
  return odd;
}

}  // namespace

DutiesSignature duties_signature(std::span<const Duty> duties) {
  static const auto kMultipliers = multipliers();
  DutiesSignature signature;
  const Shingles found = shingles(duties);
  if (found.words < kFewestWords || found.hashes.empty()) return signature;
  signature.known = true;
  std::array<std::uint64_t, kSignatureSlots> least{};
  least.fill(std::numeric_limits<std::uint64_t>::max());
  for (const std::uint64_t hash : found.hashes)
    for (std::size_t i = 0; i < least.size(); ++i)
      least[i] = std::min(least[i], hash * kMultipliers[i]);
  for (std::size_t i = 0; i < least.size(); ++i)
    signature.slots[i] = static_cast<std::uint16_t>(mixed(least[i]));
  return signature;
}

double likeness(const DutiesSignature& one, const DutiesSignature& other) {
  static const SlotMask kAll = SlotMask().set();
  return likeness(one, other, kAll);
}

double likeness(const DutiesSignature& one, const DutiesSignature& other, const SlotMask& slots) {
  if (!one.known || !other.known || slots.count() < kFewestSlots) return 0;
  std::size_t equal = 0;
  for (std::size_t i = 0; i < kSignatureSlots; ++i)
    equal += slots[i] && one.slots[i] == other.slots[i] ? 1 : 0;
  return static_cast<double>(equal) / static_cast<double>(slots.count());
}

}  // namespace secondlook
