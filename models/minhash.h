// SPDX-License-Identifier: GPL-3.0-or-later
// The signature of a position's duties: of fixed size, and two of them agree in about as many
// places as the duties have text in common (MinHash, A. Broder 1997; of each minimum 16 bits are
// kept, P. Li and A. Koenig 2010).
#pragma once
#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>

#include "models/position.h"

namespace secondlook {

// The estimate of likeness is off by 4 hundredths (one standard deviation) near 0.7.
constexpr std::size_t kSignatureSlots = 128;

struct DutiesSignature {
  bool known = false;  // false: too little text to be compared
  std::array<std::uint16_t, kSignatureSlots> slots{};
  bool operator==(const DutiesSignature&) const = default;
};

/// Slots that take part in a comparison.
using SlotMask = std::bitset<kSignatureSlots>;

DutiesSignature duties_signature(std::span<const Duty> duties);

/// 0..1: what the two texts share of all that is in either (Jaccard), estimated. 0 where one is not
/// known.
double likeness(const DutiesSignature& one, const DutiesSignature& other);

/// Likewise by some of the slots; 0 where they are too few to tell.
double likeness(const DutiesSignature& one, const DutiesSignature& other, const SlotMask& slots);

}  // namespace secondlook
