// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/text_soundness.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <string_view>

namespace secondlook {
namespace {

// A page of paper that was scanned is covered by one picture, give or take its margins.
constexpr double kScannedShare = 0.6;
// A scan with fewer words in its text layer than this has a stamp or a header there, not its text.
constexpr std::size_t kFewWords = 25;
// Fonts without a table of characters lose all of them; an odd bullet or two is common in good
// text.
constexpr double kMostUnmapped = 0.15;
// Of the pairs of neighbouring letters in English prose, 56 to 67 in a hundred are among these; in
// lists of Slavic names or of abbreviations 18 to 26. Of a thousand scrambled alphabets half are
// below 7 and nineteen of twenty below 17; the others give themselves away by their vowels, which
// are 36 to 42 in a hundred letters of prose and of names.
constexpr std::string_view kCommonPairs[] = {
    "th", "he", "in", "er", "an", "re", "on", "at", "en", "nd", "ti", "es", "or", "te", "of",
    "ed", "is", "it", "al", "ar", "st", "to", "nt", "ng", "se", "ha", "as", "ou", "io", "le",
    "ve", "co", "me", "de", "hi", "ri", "ro", "ic", "ne", "ea", "ra", "ce", "li", "ch", "ll",
    "be", "ma", "si", "om", "ur", "ca", "el", "ta", "la", "ns", "di", "fo", "ho", "pe", "ec"};
constexpr double kFewestCommonPairs = 0.17, kDoubtfulCommonPairs = 0.22;
constexpr double kFewestVowels = 0.35, kMostVowels = 0.45;
constexpr std::size_t kPairsToJudge = 80;
// Letters, digits and the punctuation of prose, forms and tables (dots that lead to a page number,
// rules of underscores) make up nearly all of a sound page.
constexpr std::string_view kPlainPunctuation = ".,-_()/:;'\"%$&#";
constexpr double kFewestPlain = 0.75;
// "cLaSsIfY": inside sound words a small letter is followed by a capital now and then (McDonald,
// GmbH), not all the time.
constexpr double kMostFlips = 0.08;
// "pos1ti0n", what a bad recogniser left: a digit with letters to both sides.
constexpr double kMostDigitsInside = 0.02;
// UTF-8 that was taken for Latin-1 shows as these, a few on a page at least.
constexpr std::string_view kMistaken[] = {"\u00E2\u20AC", "\u00C3\u00A2", "\u00EF\u00AC",
                                          "\u00C3\u0192"};
constexpr double kMostMistaken = 0.01;  // of the words
// "of\uFFFDce": a sign in the midst of a word stands for a ligature that the font has no name for.
constexpr double kMostBroken = 0.04;  // of the words
// Judging by shares takes some text: a page number or a heading may be anything.
constexpr std::size_t kLettersToJudge = 120;
// Words of one letter are one in twenty of English, more of lists; where letters were set apart,
// they are nearly all. Words of more letters than any English word has lost the spaces between.
constexpr double kMostSingle = 0.6;  // of the words with letters
constexpr std::size_t kLongestWord = 32;
constexpr double kMostRunTogether = 0.3;  // of the letters
constexpr std::size_t kWordsToJudge = 40;
// Words further than this outside of the page, in points, were not meant to be seen on it.
constexpr double kOutside = 2;
constexpr double kMostOutside = 0.3;

/// Which pairs of letters are common: [first][second] from 'a'.
using Pairs = std::array<std::array<bool, 26>, 26>;

constexpr Pairs common_pairs() {
  Pairs pairs{};
  for (const std::string_view pair : kCommonPairs)
    pairs[static_cast<std::size_t>(pair[0] - 'a')][static_cast<std::size_t>(pair[1] - 'a')] = true;
  return pairs;
}
constexpr Pairs kCommon = common_pairs();

struct Characters {
  std::size_t letters = 0, plain = 0, all = 0, flips = 0, replaced = 0, digits_inside = 0;
  std::size_t pairs = 0, common_pairs = 0, vowels = 0;
  std::size_t words = 0, single = 0, run_together = 0, mistaken = 0,
              broken = 0;  // of the words with letters
};

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

std::size_t small(char c) {
  return static_cast<std::size_t>(std::tolower(static_cast<unsigned char>(c)) - 'a');
}

void count_character(std::string_view text, std::size_t at, Characters& counts) {
  const char c = text[at];
  const auto byte = static_cast<unsigned char>(c);
  if ((byte & 0xC0) == 0x80) return;  // within a character
  ++counts.all;
  if (byte == 0xEF)
    ++counts.replaced;  // U+F000 to U+FFFF: private use and the replacement character
  if (std::isalnum(byte) != 0 || kPlainPunctuation.find(c) != std::string_view::npos)
    ++counts.plain;
  const char before = at > 0 ? text[at - 1] : ' ';
  const char after = at + 1 < text.size() ? text[at + 1] : ' ';
  if (std::isdigit(byte) != 0 && is_letter(before) && is_letter(after)) ++counts.digits_inside;
  if (!is_letter(c)) return;
  ++counts.letters;
  if (std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos) ++counts.vowels;
  if (std::islower(static_cast<unsigned char>(before)) != 0 && std::isupper(byte) != 0)
    ++counts.flips;
  if (!is_letter(before)) return;
  ++counts.pairs;
  if (kCommon[small(before)][small(c)]) ++counts.common_pairs;
}

/// A sign that is neither a letter, an apostrophe nor a dash stands between two letters, or one
/// that is drawn in place of others behind a letter.
bool is_broken(std::string_view text) {
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (static_cast<unsigned char>(text[i]) < 0xC0 || !is_letter(text[i - 1])) continue;
    std::size_t end = i + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    const std::string_view sign = text.substr(i, end - i);
    const bool stand_in = sign == "\u25A0" || sign == "\uFFFD" ||
                          (sign >= "\uE000" && sign <= "\uF8FF");  // drawn for what is missing
    if (stand_in) return true;
    if (end == text.size() || !is_letter(text[end])) continue;
    const bool latin = sign >= "\u00C0" && sign <= "\u024F";
    const bool ligature = sign >= "\uFB00" && sign <= "\uFB06";
    const bool dash_or_quote = sign >= "\u2010" && sign <= "\u201F";
    if (!latin && !ligature && !dash_or_quote && sign != "\u00AD" && sign != "\u2022") return true;
  }
  return false;
}

Characters count(const Page& page) {
  Characters counts;
  for (const Word& word : page.words) {
    const std::string_view text = word.text;
    const auto letters = static_cast<std::size_t>(std::ranges::count_if(text, is_letter));
    for (std::size_t i = 0; i < text.size(); ++i) count_character(text, i, counts);
    if (letters == 0) continue;
    ++counts.words;
    if (letters == 1 && text.size() == 1) ++counts.single;
    if (is_broken(text)) ++counts.broken;
    if (letters > kLongestWord) counts.run_together += letters;
    if (std::ranges::any_of(kMistaken, [text](std::string_view sign) {
          return text.find(sign) != std::string_view::npos;
        }))
      ++counts.mistaken;
  }
  return counts;
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

bool mostly_outside(const Page& page) {
  const auto outside = std::count_if(page.words.begin(), page.words.end(), [&](const Word& word) {
    return word.box.x1 < -kOutside || word.box.y1 < -kOutside ||
           word.box.x0 > page.width + kOutside || word.box.y0 > page.height + kOutside;
  });
  return share(static_cast<std::size_t>(outside), page.words.size()) > kMostOutside;
}

bool has_no_characters(const PdfPage& page, const Characters& counts) {
  const auto unmapped = static_cast<std::size_t>(page.unmapped_glyphs);
  return share(unmapped, counts.all + unmapped) > kMostUnmapped ||
         share(counts.replaced, counts.all) > kMostUnmapped;
}

bool is_cipher(const Characters& counts) {
  if (counts.pairs < kPairsToJudge) return false;
  const double common = share(counts.common_pairs, counts.pairs);
  const double vowels = share(counts.vowels, counts.letters);
  return common < kFewestCommonPairs ||
         (common < kDoubtfulCommonPairs && (vowels < kFewestVowels || vowels > kMostVowels));
}

bool has_no_word_breaks(const Characters& counts) {
  return (counts.words >= kWordsToJudge && share(counts.single, counts.words) > kMostSingle) ||
         (counts.letters >= kLettersToJudge &&
          share(counts.run_together, counts.letters) > kMostRunTogether);
}

bool garbled(const Characters& counts) {
  if (counts.all >= kLettersToJudge && share(counts.plain, counts.all) < kFewestPlain) return true;
  if (counts.letters < kLettersToJudge) return false;
  return share(counts.flips, counts.letters) > kMostFlips ||
         share(counts.digits_inside, counts.letters) > kMostDigitsInside ||
         share(counts.mistaken, counts.words) > kMostMistaken ||
         share(counts.broken, counts.words) > kMostBroken;
}

}  // namespace

std::optional<std::string> why_recognise(const PdfPage& page) {
  const std::size_t words = page.page.words.size();
  if (words == 0) {
    // Nothing drawn at all is an empty page; text without characters, or a picture, is there to be
    // read.
    if (page.image_share > 0.02 || page.unmapped_glyphs > 0 || !page.page.rules.empty())
      return "no text layer";
    return std::nullopt;
  }
  const Characters counts = count(page.page);
  if (has_no_characters(page, counts)) return "the text layer's fonts name no characters";
  if (has_no_word_breaks(counts)) return "the text layer has no word breaks";
  if (garbled(counts)) return "the text layer is garbled";
  if (is_cipher(counts)) return "the text layer is a cipher";
  if (mostly_outside(page.page)) return "the text layer lies outside of the page";
  if (page.image_share >= kScannedShare && words < kFewWords)
    return "a picture covers the page and few words are text";
  return std::nullopt;
}

}  // namespace secondlook
