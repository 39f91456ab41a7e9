// SPDX-License-Identifier: GPL-3.0-or-later
// A word as a number, where its letters are not to be kept.
#pragma once
#include <cstdint>
#include <string_view>

namespace secondlook {

/// 32-bit FNV-1a, never 0: the same on every machine.
constexpr std::uint32_t word_hash(std::string_view word) {
  std::uint32_t hash = 0x811c9dc5;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193;
  return hash == 0 ? 1 : hash;
}

}  // namespace secondlook
