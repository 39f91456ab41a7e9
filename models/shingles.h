// SPDX-License-Identifier: GPL-3.0-or-later
// A text of duties as a set of short runs of words, by which two of them are compared.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "models/position.h"

namespace secondlook {

struct Shingles {
  std::size_t words = 0;              // of the duties, all of them
  std::vector<std::uint64_t> hashes;  // sorted, each once
};

/// Pairs of neighbouring telling words (models/folded_words.h) within a duty, wherever the duty
/// stands. Pairs, as longer runs make a text with scattered misreadings as unlike as one in which a
/// whole duty is another.
Shingles shingles(std::span<const Duty> duties);

/// 64 bits in, 64 well-mixed bits out.
std::uint64_t mixed(std::uint64_t value);

}  // namespace secondlook
