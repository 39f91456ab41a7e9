// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shingles.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "models/folded_words.h"

namespace secondlook {
namespace {

// FNV-1a.
std::uint64_t hash_of(std::string_view word) {
  std::uint64_t value = 0xCBF29CE484222325;
  for (const char c : word) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  return value;
}

}  // namespace

// The finalizer of SplitMix64.
std::uint64_t mixed(std::uint64_t value) {
  value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
  value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
  return value ^ (value >> 31);
}

Shingles shingles(std::span<const Duty> duties) {
  Shingles found;
  for (const Duty& duty : duties) {
    found.words += folded_words(duty.text).size();
    const std::vector<std::string> words = telling_words(duty.text);
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
      found.hashes.push_back(mixed(3 * hash_of(words[i]) + hash_of(words[i + 1])));
  }
  std::sort(found.hashes.begin(), found.hashes.end());
  found.hashes.erase(std::unique(found.hashes.begin(), found.hashes.end()), found.hashes.end());
  return found;
}

}  // namespace secondlook
