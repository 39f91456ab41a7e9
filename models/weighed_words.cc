// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/weighed_words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
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

struct Stemmed {
  std::string stem, word;
};

}  // namespace

void add_weighed_words(std::string_view text, const WordStems& stems, StemmedWords& words) {
  Stemmed before;
  int denied = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_letter(text[at])) {
      // A new clause: what was denied is over, and words across its beginning are no pair.
      if (std::string_view(".;:\n").find(text[at]) != std::string_view::npos) {
        before = {};
        denied = 0;
      }
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_letter(text[end])) ++end;
    Stemmed one{{}, lower(text.substr(at, std::min(end - at, kLongest)))};
    at = end;
    one.stem = stems.stem(one.word);
    if (!before.stem.empty())
      words.try_emplace(before.stem + ' ' + one.stem, before.word + ' ' + one.word);
    if (is_one_of(kDenying, one.word)) {
      words.try_emplace(one.stem, one.word);
      denied = kDenied;
    } else {
      if (!is_one_of(kEverywhere, one.word)) {
        if (denied > 0)
          words.try_emplace("not " + one.stem, "not " + one.word);
        else
          words.try_emplace(one.stem, one.word);
      }
      --denied;
    }
    before = std::move(one);
  }
}

}  // namespace secondlook
