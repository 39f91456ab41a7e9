// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/text_soundness.h"

#include <fmt/format.h>

#include <algorithm>
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
// English has a vowel in 38 of 100 letters; text in a shifted or scrambled alphabet has about half.
constexpr double kFewestVowels = 0.25;
constexpr double kMostVowels = 0.55;
// Letters, digits and the punctuation of prose, forms and tables (dots that lead to a page number,
// rules of underscores) make up nearly all of a sound page.
constexpr std::string_view kPlainPunctuation = ".,-_()/:;'\"%$&#";
constexpr double kFewestPlain = 0.75;
// "cLaSsIfY": inside sound words a small letter is followed by a capital now and then (McDonald,
// GmbH), not all the time.
constexpr double kMostFlips = 0.08;
// Judging by shares takes some text: a page number or a heading may be anything.
constexpr std::size_t kLettersToJudge = 120;
// Words further than this outside of the page, in points, were not meant to be seen on it.
constexpr double kOutside = 2;
constexpr double kMostOutside = 0.3;

struct Characters {
  std::size_t letters = 0, vowels = 0, plain = 0, all = 0, flips = 0, replaced = 0;
};

Characters count(const Page& page) {
  Characters characters;
  for (const Word& word : page.words) {
    char before = ' ';
    for (const char c : word.text) {
      const auto byte = static_cast<unsigned char>(c);
      if ((byte & 0xC0) == 0x80) continue;  // within a character
      ++characters.all;
      if (byte == 0xEF)
        ++characters.replaced;  // U+F000 to U+FFFF: private use and the replacement character
      if (std::isalnum(byte) != 0 || kPlainPunctuation.find(c) != std::string_view::npos)
        ++characters.plain;
      if (std::isalpha(byte) != 0) {
        ++characters.letters;
        if (std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos) ++characters.vowels;
        if (std::islower(static_cast<unsigned char>(before)) != 0 && std::isupper(byte) != 0)
          ++characters.flips;
      }
      before = c;
    }
  }
  return characters;
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

bool garbled(const PdfPage& page) {
  const Characters characters = count(page.page);
  if (share(static_cast<std::size_t>(page.unmapped_glyphs),
            characters.all + static_cast<std::size_t>(page.unmapped_glyphs)) > kMostUnmapped)
    return true;
  if (share(characters.replaced, characters.all) > kMostUnmapped) return true;
  if (characters.all >= kLettersToJudge && share(characters.plain, characters.all) < kFewestPlain)
    return true;
  if (characters.letters < kLettersToJudge) return false;
  const double vowels = share(characters.vowels, characters.letters);
  return vowels < kFewestVowels || vowels > kMostVowels ||
         share(characters.flips, characters.letters) > kMostFlips;
}

}  // namespace

std::optional<std::string> why_recognise(const PdfPage& page) {
  const std::size_t words = page.page.words.size();
  const bool scanned = page.image_share >= kScannedShare;
  if (words == 0) {
    // Nothing drawn at all is an empty page; text without characters, or a picture, is there to be
    // read.
    if (page.image_share > 0.02 || page.unmapped_glyphs > 0 || !page.page.rules.empty())
      return "no text layer";
    return std::nullopt;
  }
  if (garbled(page)) return "the text layer is garbled";
  if (mostly_outside(page.page)) return "the text layer lies outside of the page";
  if (scanned && words < kFewWords)
    return fmt::format("a picture covers the page and only {} {} text", words,
                       words == 1 ? "word is" : "words are");
  return std::nullopt;
}

}  // namespace secondlook
