// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/word_stems.h"

#include <libstemmer.h>

#include <cassert>
#include <cstddef>

#include "models/characters.h"
#include "models/folded_words.h"

namespace secondlook {
namespace {

constexpr std::size_t kShortest = 3, kLongest = 40;

}  // namespace

void WordStems::Delete::operator()(sb_stemmer* stemmer) const noexcept {
  sb_stemmer_delete(stemmer);
}

WordStems::WordStems() : stemmer_(sb_stemmer_new("english", "UTF_8")) { assert(stemmer_); }

StemmedWords WordStems::of(std::string_view text) const {
  StemmedWords stems;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_letter(text[end])) ++end;
    const std::string word = lower(text.substr(at, end - at));
    at = end + 1;
    if (word.size() < kShortest || word.size() > kLongest || is_function_word(word)) continue;
    stems.emplace(of_word(word), word);
  }
  return stems;
}

std::string WordStems::of_word(std::string_view word) const {
  const sb_symbol* stem =
      sb_stemmer_stem(stemmer_.get(), reinterpret_cast<const sb_symbol*>(word.data()),
                      static_cast<int>(word.size()));
  if (stem == nullptr) return std::string(word);  // out of memory within the stemmer
  return {reinterpret_cast<const char*>(stem),
          static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
}

}  // namespace secondlook
