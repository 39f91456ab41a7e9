// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/frame_text.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <limits>
#include <tuple>
#include <utility>

#include "extractors/layout/middle.h"
#include "extractors/layout/segments.h"

namespace secondlook {
namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
// Points. A box's letters may stand out over its outline.
constexpr double kMargin = 1;
// In em: words whose middles lie further apart stand on different lines.
constexpr double kSameLine = 0.5;

double distance(const Box& box, double x, double y) {
  return std::max({box.x0 - x, x - box.x1, 0.0}) + std::max({box.y0 - y, y - box.y1, 0.0});
}

/// The frame that the word stands in; kNone beside all.
std::size_t frame_of(const std::vector<FrameInside>& frames, const Word& word) {
  const double x = middle_x(word.box), y = middle_y(word.box);
  const auto found = std::ranges::find_if(
      frames, [&](const FrameInside& frame) { return distance(frame.whole, x, y) <= kMargin; });
  return found == frames.end() ? kNone : static_cast<std::size_t>(found - frames.begin());
}

/// The parts from top to bottom, each row of them from left to right.
std::vector<Box> parts_in_order(const FrameInside& frame) {
  std::vector<Box> parts = frame.parts;
  std::ranges::sort(parts, {}, [](const Box& part) { return std::tuple(part.y0, part.x0); });
  for (auto first = parts.begin(); first != parts.end();) {
    const double top = first->y0;
    const auto last = std::find_if(first, parts.end(),
                                   [top](const Box& part) { return part.y0 > top + kMargin; });
    std::sort(first, last, [](const Box& a, const Box& b) { return a.x0 < b.x0; });
    first = last;
  }
  return parts;
}

/// The words' lines, each from left to right.
std::vector<std::vector<Word>> lines_of(std::vector<Word> words) {
  std::ranges::sort(words, {},
                    [](const Word& word) { return std::pair(middle_y(word.box), word.box.x0); });
  std::vector<std::vector<Word>> lines;
  double sum = 0, em = 0;
  for (Word& word : words) {
    const double middle = middle_y(word.box);
    const auto count = lines.empty() ? 0.0 : static_cast<double>(lines.back().size());
    if (lines.empty() || middle - sum / count > kSameLine * std::max(em, em_of(word))) {
      lines.emplace_back();
      sum = em = 0;
    }
    sum += middle;
    em = std::max(em, em_of(word));
    lines.back().push_back(std::move(word));
  }
  for (std::vector<Word>& line : lines)
    std::ranges::stable_sort(line, {}, [](const Word& word) { return word.box.x0; });
  return lines;
}

/// Lines and words as they are put together anew.
class Reordered {
 public:
  void add(std::vector<Word> words, bool starts_row, bool starts_block) {
    Line line{words_.size(), words.size(), words.front().box};
    for (const Word& word : words) line.box = enclosing(line.box, word.box);
    if (!lines_.empty()) {
      line.row = lines_.back().row + (starts_row ? 1 : 0);
      line.block = lines_.back().block + (starts_block ? 1 : 0);
    }
    std::ranges::move(words, std::back_inserter(words_));
    lines_.push_back(line);
  }

  void add(const FrameInside& frame, std::vector<Word> words) {
    const std::vector<Box> parts = parts_in_order(frame);
    std::vector<std::vector<Word>> words_of(parts.size());
    for (Word& word : words) {
      const auto part = std::ranges::min_element(parts, {}, [&word](const Box& box) {
        return distance(box, middle_x(word.box), middle_y(word.box));
      });
      words_of[static_cast<std::size_t>(part - parts.begin())].push_back(std::move(word));
    }
    bool first = true;
    for (std::vector<Word>& part : words_of)
      for (std::vector<Word>& line : lines_of(std::move(part)))
        add(std::move(line), /*starts_row=*/true, /*starts_block=*/std::exchange(first, false));
  }

  void put_into(Page& page) {
    page.words = std::move(words_);
    page.lines = std::move(lines_);
  }

 private:
  std::vector<Word> words_;
  std::vector<Line> lines_;
};

}  // namespace

void order_within(const std::vector<FrameInside>& frames, Page& page) {
  std::vector<std::vector<Word>> framed(frames.size());
  std::vector<std::size_t> frame_of_word;
  for (const Word& word : page.words) {
    frame_of_word.push_back(frame_of(frames, word));
    if (frame_of_word.back() != kNone) framed[frame_of_word.back()].push_back(word);
  }
  Reordered result;
  const Line* before = nullptr;  // the line that the last words outside of frames were on
  for (const Line& line : page.lines) {
    std::vector<Word> beside;
    for (std::size_t w = line.first; w < line.first + line.count; ++w) {
      if (const std::size_t frame = frame_of_word[w]; frame == kNone) {
        beside.push_back(std::move(page.words[w]));
      } else if (!framed[frame].empty()) {
        result.add(frames[frame], std::move(framed[frame]));
        framed[frame].clear();
        before = nullptr;
      }
    }
    if (beside.empty()) continue;
    result.add(std::move(beside), before == nullptr || before->row != line.row,
               before == nullptr || before->block != line.block);
    before = &line;
  }
  result.put_into(page);
}

}  // namespace secondlook
