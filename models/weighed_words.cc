// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/weighed_words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <memory>
#include <utility>

#include "models/characters.h"

namespace secondlook {
namespace {

constexpr std::array<std::string_view, 29> kEverywhere = {
    "a",    "an",   "and", "any",   "are",  "as",  "at",    "be",  "by",  "for",
    "from", "in",   "is",  "it",    "its",  "may", "of",    "on",  "or",  "other",
    "such", "that", "the", "their", "this", "to",  "which", "who", "with"};
constexpr std::array<std::string_view, 7> kDenying = {"cannot", "neither", "never",  "no",
                                                      "nor",    "not",     "without"};
// What a denial reaches, in words: "without more than a cursory check".
constexpr int kDenied = 4;
// No word of English is longer; what is, is no word.
constexpr std::size_t kLongest = 40;

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// The first of each number stays.
void sort_by_number(std::vector<WeighedWord>& words) {
  std::vector<std::uint64_t> order(words.size());  // number, then place
  for (std::size_t i = 0; i < words.size(); ++i)
    order[i] = (std::uint64_t{words[i].number} << 32) + i;
  std::sort(order.begin(), order.end());
  std::vector<WeighedWord> sorted;
  sorted.reserve(words.size());
  for (const std::uint64_t one : order)
    if (sorted.empty() || sorted.back().number != one >> 32)
      sorted.push_back(words[static_cast<std::uint32_t>(one)]);
  words = std::move(sorted);
}

}  // namespace

std::string WeighedWord::shown() const {
  std::string result = denied ? "not " : "";
  result += word;
  if (!next.empty()) (result += ' ') += next;
  return result;
}

WeighedWords joined(std::span<const WeighedWords* const> parts) {
  WeighedWords result;
  std::size_t numbers = 0;
  for (const WeighedWords* part : parts) {
    result.none = result.none && part->none;
    if (!part->known.empty())
      numbers = std::max<std::size_t>(numbers, part->known.back().number + 1);
  }
  // A bit for each number, and the first word of those whose bit is set.
  constexpr std::size_t kBits = 64;
  std::vector<std::uint64_t> seen(numbers / kBits + 1, 0);
  const auto first = std::make_unique_for_overwrite<const WeighedWord*[]>(numbers);
  std::size_t different = 0;
  for (const WeighedWords* part : parts)
    for (const WeighedWord& word : part->known) {
      const std::uint64_t bit = std::uint64_t{1} << word.number % kBits;
      if ((seen[word.number / kBits] & bit) != 0) continue;
      seen[word.number / kBits] |= bit;
      first[word.number] = &word;
      ++different;
    }
  result.known.reserve(different);
  for (std::size_t i = 0; i < seen.size(); ++i)
    for (std::uint64_t left = seen[i]; left != 0; left &= left - 1)
      result.known.push_back(*first[i * kBits + static_cast<std::size_t>(std::countr_zero(left))]);
  return result;
}

const WeighedWordReader::Stem& WeighedWordReader::stem_of(std::string_view word) {
  const auto [known, added] = known_.try_emplace(word);
  Stem& stem = known->second;
  if (!added) return stem;
  stem.text = stems_.stem(word);
  stem.number = vocabulary_.number_of(stem.text);
  stem.number_denied = vocabulary_.number_of("not " + stem.text);
  stem.everywhere = is_one_of(kEverywhere, word);
  stem.denying = is_one_of(kDenying, word);
  return stem;
}

std::optional<std::uint32_t> WeighedWordReader::number_of_pair(const std::string& first,
                                                               const std::string& second) {
  ((pair_ = first) += ' ') += second;
  return vocabulary_.number_of(pair_);
}

WeighedWords WeighedWordReader::read(std::string_view text) {
  WeighedWords words;
  const auto add = [&](std::optional<std::uint32_t> number, const WeighedWord& word) {
    words.none = false;
    if (!number) return;
    words.known.push_back(word);
    words.known.back().number = *number;
  };
  const Stem* before = nullptr;
  std::string_view word_before;
  int denied = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_letter(text[at])) {
      // A new clause: what was denied is over, and words across its beginning are no pair.
      if (std::string_view(".;:\n").find(text[at]) != std::string_view::npos) {
        before = nullptr;
        denied = 0;
      }
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_letter(text[end])) ++end;
    const std::string_view word = text.substr(at, std::min(end - at, kLongest));
    at = end;
    const Stem& one = stem_of(word);
    if (before != nullptr && !before->text.empty())
      add(number_of_pair(before->text, one.text), {0, false, word_before, word});
    if (one.denying) {
      add(one.number, {0, false, word, {}});
      denied = kDenied;
    } else {
      if (!one.everywhere) {
        if (denied > 0)
          add(one.number_denied, {0, true, word, {}});
        else
          add(one.number, {0, false, word, {}});
      }
      --denied;
    }
    before = &one;
    word_before = word;
  }
  sort_by_number(words.known);
  return words;
}

}  // namespace secondlook
