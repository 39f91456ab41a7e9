// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/recognized_words.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace secondlook {
namespace {

// Words that Tesseract is this unsure of are wrong more often than right, but a bad scan of a real
// word gives one too; only without the look of a word are they noise.
constexpr double kUnsure = 0.5;
constexpr double kHopeless = 0.2;
// Points. 4 point type is the smallest that a form's footer is set in; a comma of it is 1 high.
constexpr double kSpeck = 0.9;
constexpr double kTallestWord = 90;  // a picture's outline read as a letter
constexpr double kOnRule = 0.7;      // share of the word's area on drawn lines

bool letter_or_digit(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= 'a' && byte <= 'z');
}

bool drawn_line(const Word& word, const std::vector<Box>& rules) {
  // Only what a line can be read as: "|", "_____", "—", "l".
  constexpr std::string_view kLineLike = "|_-=~.,:;'\"!/\\[](){}lI1iTLrf";
  if (word.text.find_first_not_of(kLineLike) != std::string::npos) return false;
  const double area = word.box.width() * word.box.height();
  double covered = 0;
  for (const Box& rule : rules) {
    const double width = std::min(rule.x1, word.box.x1) - std::max(rule.x0, word.box.x0);
    const double height = std::min(rule.y1, word.box.y1) - std::max(rule.y0, word.box.y0);
    if (width > 0 && height > 0) covered += width * height;
  }
  return covered >= kOnRule * area;
}

bool is_noise(const Word& word, const std::vector<Box>& rules) {
  const std::size_t count = letter_count(word.text);
  if (word.box.width() < kSpeck && word.box.height() < kSpeck) return true;
  if (word.confidence < kHopeless && count < 4) return true;
  if (word.confidence < kUnsure && count == 0) return true;
  if (word.confidence < kUnsure && word.box.height() > kTallestWord) return true;
  return drawn_line(word, rules);
}

// A recogniser turns blocks of text by itself, and reads well what stands across the page. Words of
// so many letters are wider than high where the page is upright.
constexpr double kTellingLetters = 3;

}  // namespace

std::size_t letter_count(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, letter_or_digit));
}

void drop_noise(std::vector<Word>& words, const std::vector<Box>& rules) {
  std::erase_if(words, [&rules](const Word& word) { return is_noise(word, rules); });
}

double reading_quality(const std::vector<Word>& words) {
  double sum = 0, weight = 0;
  for (const Word& word : words) {
    const auto count = static_cast<double>(letter_count(word.text));
    const bool runs_across = count < kTellingLetters || word.box.width() >= word.box.height();
    sum += runs_across ? word.confidence * count : 0;
    weight += count;
  }
  return weight == 0 ? 0 : sum / weight;
}

}  // namespace secondlook
