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

namespace {

// A duty ends with its share of time, where it does: what follows without a heading is another
// section.
std::string_view without_rest(std::string_view duty) {
  constexpr std::size_t kShortest = 40;  // bytes; a share at the head begins a duty
  for (const std::string_view mark : {"%)", "percent)"})
    if (const auto at = duty.find(mark, kShortest); at != std::string_view::npos)
      return duty.substr(0, at + mark.size());
  return duty;
}

}  // namespace

Shingles shingles(std::span<const Duty> duties) {
  Shingles found;
  // Where most have a share of time, what has none and few words is a line of the form above them.
  constexpr std::size_t kShortLine = 80;  // bytes
  const auto shares = std::count_if(duties.begin(), duties.end(),
                                    [](const Duty& duty) { return duty.percent.has_value(); });
  for (const Duty& duty : duties) {
    const bool of_form = !duty.percent && shares > 1 && duty.text.size() < kShortLine;
    if (of_form) continue;
    const std::string_view text = without_rest(duty.text);
    found.words += folded_words(text).size();
    const std::vector<std::string> words = telling_words(text);
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
      found.hashes.push_back(mixed(3 * hash_of(words[i]) + hash_of(words[i + 1])));
  }
  std::sort(found.hashes.begin(), found.hashes.end());
  found.hashes.erase(std::unique(found.hashes.begin(), found.hashes.end()), found.hashes.end());
  return found;
}

}  // namespace secondlook
