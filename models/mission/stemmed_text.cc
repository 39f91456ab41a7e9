// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/stemmed_text.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "models/characters.h"
#include "models/folded_words.h"

namespace secondlook {
namespace {

constexpr std::size_t kShortest = 3, kLongest = 40;  // bytes of a word
constexpr std::size_t kShortestAcronym = 2, kLongestAcronym = 6;

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

// Endings of who does what the stem says, and what is left of them; a shorter stem is another word.
struct AgentEnding {
  std::string_view ending, left;
  std::size_t shortest;  // bytes of the stem
};
constexpr std::array<AgentEnding, 4> kAgents = {
    {{"ologist", "olog", 9}, {"ist", "", 8}, {"tor", "t", 7}, {"sor", "s", 7}}};

}  // namespace

std::string word_family(std::string stem) {
  for (const AgentEnding& agent : kAgents)
    if (stem.size() >= agent.shortest && stem.ends_with(agent.ending))
      return stem.replace(stem.size() - agent.ending.size(), agent.ending.size(), agent.left);
  return stem;
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
      words.push_back({word_family(std::move(stem)), word, begin, end});
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

std::string stemmed(std::string_view text, const WordStems& stems) {
  std::string joined;
  for (const StemmedWord& word : stemmed_words(text, stems))
    joined.append(joined.empty() ? "" : " ").append(word.stem);
  return joined;
}

}  // namespace secondlook
