// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/work_terms.h"

#include <fmt/format.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <utility>

#include "models/characters.h"
#include "models/folded_words.h"

namespace secondlook {
namespace {

constexpr std::size_t kShortest = 3, kLongest = 40;  // bytes of a word
constexpr std::size_t kShortestAcronym = 2, kLongestAcronym = 6;

struct StemmedWord {
  std::string stem, word;  // the latter in small letters
  std::size_t begin = 0, end = 0;
};

bool is_ascii(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// In small letters and without accents: "Réseau" and "RESEAU" are the same.
std::string case_folded(std::string_view word) {
  if (is_ascii(word)) return lower(word);
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* casefold = icu::Normalizer2::getNFKCCasefoldInstance(error);
  const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(error);
  if (U_FAILURE(error)) return lower(word);
  std::string small, apart, result;
  const auto as_piece = [](std::string_view bytes) {
    return icu::StringPiece(bytes.data(), static_cast<std::int32_t>(bytes.size()));
  };
  icu::StringByteSink<std::string> to_small(&small), to_apart(&apart);
  casefold->normalizeUTF8(0, as_piece(word), to_small, nullptr, error);
  decompose->normalizeUTF8(0, as_piece(small), to_apart, nullptr, error);
  if (U_FAILURE(error)) return lower(word);
  for (std::int32_t at = 0, size = static_cast<std::int32_t>(apart.size()); at < size;) {
    const std::int32_t begin = at;
    UChar32 c = 0;
    U8_NEXT(apart.data(), at, size, c);
    if (c >= 0 && u_charType(c) != U_NON_SPACING_MARK)
      result.append(apart, static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin));
  }
  return result;
}

bool is_acronym(std::string_view word) {
  return word.size() >= kShortestAcronym && word.size() <= kLongestAcronym &&
         std::ranges::all_of(word, is_upper);
}

// A text in capitals has no acronyms that could be told.
bool has_small_letters(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::vector<StemmedWord> stemmed_words(std::string_view text, const WordStems& stems) {
  std::vector<StemmedWord> words;
  const bool mixed = has_small_letters(text);
  const auto add = [&](std::size_t begin, std::size_t end) {
    const std::string_view printed = text.substr(begin, end - begin);
    if (printed.empty() || printed.size() > kLongest) return;
    if (is_acronym(printed) && (mixed || printed.size() == text.size())) {
      words.push_back({lower(printed), lower(printed), begin, end});
      return;
    }
    const std::string word = case_folded(printed);
    if (word.size() < kShortest || is_function_word(word)) return;
    if (std::string stem = stems.stem(word); !stem.empty())
      words.push_back({std::move(stem), word, begin, end});
  };
  const auto size = static_cast<std::int32_t>(text.size());
  std::size_t begin = text.size();
  for (std::int32_t at = 0; at < size;) {
    const std::int32_t here = at;
    UChar32 c = 0;
    U8_NEXT(text.data(), at, size, c);
    const bool letter = c >= 0 && (u_isalpha(c) || u_charType(c) == U_NON_SPACING_MARK);
    if (letter && begin == text.size()) begin = static_cast<std::size_t>(here);
    if (letter || begin == text.size()) continue;
    add(begin, static_cast<std::size_t>(here));
    begin = text.size();
  }
  if (begin < text.size()) add(begin, text.size());
  return words;
}

// The class of a word whose stem a common word has too, in the singular or the plural.
const std::string* class_as_written(const StemmedWord& word, const MissionTerms& terms) {
  if (!terms.common_stems.contains(word.stem)) return nullptr;
  std::string_view singular = word.word;
  if (singular.ends_with('s')) singular.remove_suffix(1);
  for (const std::string_view form : {std::string_view(word.word), singular})
    if (const auto known = terms.classes.find(as_written(form)); known != terms.classes.end())
      return &known->second;
  return nullptr;
}

// The class of the words that begin at `first`, the longest one, and how many words it takes.
std::pair<const std::string*, std::size_t> class_at(const std::vector<StemmedWord>& words,
                                                    std::size_t first, const MissionTerms& terms) {
  const std::string* found = nullptr;
  std::size_t taken = 0;
  std::string joined;
  for (std::size_t i = first; i < std::min(words.size(), first + terms.longest); ++i) {
    if (i > first) joined += ' ';
    joined += words[i].stem;
    const auto known = terms.classes.find(joined);
    if (known == terms.classes.end()) continue;
    found = &known->second;
    taken = i + 1 - first;
  }
  if (!found) found = class_as_written(words[first], terms);
  return {found, std::max<std::size_t>(taken, 1)};
}

}  // namespace

std::vector<WorkTerm> work_terms(std::string_view text, const MissionTerms& terms,
                                 const WordStems& stems) {
  const std::vector<StemmedWord> words = stemmed_words(text, stems);
  std::vector<WorkTerm> found;
  for (std::size_t i = 0; i < words.size();) {
    const auto [name, taken] = class_at(words, i, terms);
    if (name) {
      found.push_back({*name, words[i].begin, words[i + taken - 1].end, i});
    } else if (!terms.common_stems.contains(words[i].stem)) {
      found.push_back({words[i].stem, words[i].begin, words[i].end, i});
    }
    i += name ? taken : 1;
  }
  return found;
}

std::string as_written(std::string_view word) { return fmt::format("'{}'", word); }

std::string stemmed(std::string_view text, const WordStems& stems) {
  std::string joined;
  for (const StemmedWord& word : stemmed_words(text, stems))
    joined.append(joined.empty() ? "" : " ").append(word.stem);
  return joined;
}

}  // namespace secondlook
