// SPDX-License-Identifier: GPL-3.0-or-later
// Wording that many unlike positions share: an agency's paragraphs on safety or equal opportunity,
// a template's phrases. It says nothing of whether two positions are alike.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "models/minhash.h"

namespace secondlook {

class CommonWording {
 public:
  /// None.
  CommonWording() = default;
  /// What is common among `unlike`, indexes of positions of which no two are nearly the same: among
  /// all positions, those that share one paper would pass for common wording.
  CommonWording(std::span<const DutiesSignature> signatures, std::span<const std::size_t> unlike);

  bool empty() const { return common_.empty(); }
  bool is_common(std::size_t slot, std::uint16_t value) const;
  /// The slots that show the position's own wording.
  SlotMask own_slots(const DutiesSignature& signature) const;

 private:
  std::vector<std::vector<bool>> common_;  // by slot and value; empty where nothing is common
};

}  // namespace secondlook
