// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/standard_wording.h"

#include <algorithm>
#include <string>

namespace secondlook {
namespace {

// Lower case, letters and digits of ASCII; whatever else parts words. data/make_standard_wording.py
// does the same.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (char c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

std::uint32_t fingerprint(const std::vector<std::string>& words, std::size_t first,
                          std::size_t count) {
  std::uint32_t value = 0x811C9DC5;
  const auto add = [&](char c) { value = (value ^ static_cast<unsigned char>(c)) * 0x01000193; };
  for (std::size_t i = first; i < first + count; ++i) {
    if (i > first) add(' ');
    for (const char c : words[i]) add(c);
  }
  return value;
}

}  // namespace

CopiedWords copied_words(std::string_view text, const WordingPrints& wording) {
  const std::vector<std::string> words = words_of(text);
  CopiedWords found{words.size(), 0};
  if (wording.words == 0) return found;
  std::size_t covered_to = 0;
  for (std::size_t i = 0; i + wording.words <= words.size(); ++i) {
    if (!std::binary_search(wording.prints.begin(), wording.prints.end(),
                            fingerprint(words, i, wording.words)))
      continue;
    found.copied += i + wording.words - std::max(covered_to, i);
    covered_to = i + wording.words;
  }
  return found;
}

}  // namespace secondlook
