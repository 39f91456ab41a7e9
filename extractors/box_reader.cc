// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/box_reader.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

#include "extractors/box_image.h"
#include "extractors/normalize.h"
#include "extractors/recognized_words.h"

namespace secondlook {
namespace {

// A word that the engine is less sure of is looked at again.
constexpr double kSure = 0.8;
// Where it is as unsure as this, it is wrong as often as right.
constexpr double kEven = 0.5;
// Points around a word's box that are its own, and letters that may stand beside all words: the
// dots that dust leaves.
constexpr double kReach = 1;
constexpr std::size_t kMostUncovered = 1;
// Points. What is lower or narrower is no letter.
constexpr double kLowestLetter = 3, kNarrowestLetter = 1;
constexpr int kMostLetters = 4'000;

bool stands_in(const Word& word, const Box& box) {
  const double x = (word.box.x0 + word.box.x1) / 2, y = (word.box.y0 + word.box.y1) / 2;
  return box.x0 <= x && x <= box.x1 && box.y0 <= y && y <= box.y1;
}

/// Letters that are surely right, less those that are surely wrong.
double worth(const std::vector<Word>& words) {
  double sum = 0;
  for (const Word& word : words)
    sum += (word.confidence - kEven) * static_cast<double>(letter_count(word.text));
  return sum;
}

Area pixels_of(const Box& box, double scale) {
  return {
      static_cast<int>(std::lround(box.x0 * scale)), static_cast<int>(std::lround(box.y0 * scale)),
      static_cast<int>(std::lround(box.x1 * scale)), static_cast<int>(std::lround(box.y1 * scale))};
}

/// A part of a frame, ready to be read.
struct Part {
  Area area;  // pixels of the page
  BoxImage image;
};

/// Letters of the part stand where no word does.
bool leave_letters(const std::vector<Word>& words, const Part& part, double dpi) {
  const double point = 72 / dpi;
  std::size_t uncovered = 0;
  for (const Patch& letter : patches(*part.image.ink, 8, kMostLetters)) {
    if (letter.area.height() * point < kLowestLetter ||
        letter.area.width() * point < kNarrowestLetter)
      continue;
    const double x = (part.area.x0 + letter.area.middle_x()) * point;
    const double y = (part.area.y0 + letter.area.middle_y()) * point;
    const bool covered = std::ranges::any_of(words, [&](const Word& word) {
      return word.box.x0 - kReach <= x && x <= word.box.x1 + kReach && word.box.y0 - kReach <= y &&
             y <= word.box.y1 + kReach;
    });
    if (!covered && ++uncovered > kMostUncovered) return true;
  }
  return false;
}

std::optional<std::vector<Word>> read_part(TesseractEngine& engine, const Part& part, double dpi,
                                           TesseractEngine::Deadline deadline) {
  std::optional<std::vector<Word>> words =
      engine.read(*part.image.gray, part.image.dpi, deadline, TesseractEngine::Layout::block);
  if (!words) return std::nullopt;
  const double margin = part.image.margin * 72 / part.image.dpi;
  const double x = part.area.x0 * 72 / dpi - margin, y = part.area.y0 * 72 / dpi - margin;
  for (Word& word : *words) {
    word.text = normalize_word(word.text);
    word.box = {word.box.x0 + x, word.box.y0 + y, word.box.x1 + x, word.box.y1 + y};
  }
  std::erase_if(*words, [](const Word& word) { return word.text.empty(); });
  drop_noise(*words, {});
  return words;
}

}  // namespace

void read_boxes(TesseractEngine& engine, const Pix& picture, double dpi,
                const std::vector<FrameInside>& frames, std::vector<Word>& words,
                TesseractEngine::Deadline deadline) {
  for (const FrameInside& frame : frames) {
    std::vector<Word> known;
    for (const Word& word : words)
      if (stands_in(word, frame.whole)) known.push_back(word);
    bool doubtful =
        std::ranges::any_of(known, [](const Word& word) { return word.confidence < kSure; });
    std::vector<Part> parts;
    for (const Box& inside : frame.parts) {
      const Area area = common(pixels_of(inside, dpi / 72), area_of(picture));
      Part part{area, box_image(picture, area, dpi)};
      if (part.image.gray) parts.push_back(std::move(part));
    }
    for (const Part& part : parts) doubtful = doubtful || leave_letters(known, part, dpi);
    if (!doubtful) continue;
    std::vector<Word> read;
    for (const Part& part : parts) {
      std::optional<std::vector<Word>> more = read_part(engine, part, dpi, deadline);
      if (!more) return;
      std::ranges::move(*more, std::back_inserter(read));
    }
    if (worth(read) <= worth(known)) continue;
    std::erase_if(words, [&frame](const Word& word) { return stands_in(word, frame.whole); });
    std::ranges::move(read, std::back_inserter(words));
  }
}

}  // namespace secondlook
