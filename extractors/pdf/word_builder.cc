// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/pdf/word_builder.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "extractors/normalize.h"

namespace secondlook {
namespace {

// All in em, that is, in parts of the font size. A space is a quarter of an em in most faces and
// shrinks to 0.15 in tightly justified lines.
constexpr double kWordGap = 0.1;
// Kerning pushes letters apart, "r" and "t" of Helvetica for one, by this at most. It comes on top
// of the tracking.
constexpr double kMostKern = 0.06;
// Kerning and slanted faces make neighbours overlap; a pen that goes back further starts anew.
constexpr double kMostOverlap = 0.35;
// Skewed text layers climb a little from glyph to glyph; a superscript stands a third of an em up.
constexpr double kMostBaselineStep = 0.1;
// Small capitals are set at about 0.75 of the size of the capital before them.
constexpr double kLeastSizeRatio = 0.6;
// A glyph or word drawn again this near to its first place was drawn twice to look bold.
constexpr double kDuplicateAlong = 0.12, kDuplicateAcross = 0.2;
// Words that begin in one vertical line are many; the duplicate is among the nearest of them.
constexpr std::size_t kDuplicateLookAhead = 64;

bool is_space(std::uint32_t c) {
  return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

void append_utf8(std::string& text, std::uint32_t c) {
  const auto put = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
  if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) c = 0xFFFD;
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6)), put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12)), put(0x80 | ((c >> 6) & 0x3F)), put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18)), put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F)), put(0x80 | (c & 0x3F));
  }
}

struct Placed {
  double along, across;
};

Placed along_text(int quarter_turns, double x, double y) {
  switch (quarter_turns) {
    case 1:
      return {y, -x};
    case 2:
      return {-x, -y};
    case 3:
      return {-y, x};
    default:
      return {x, y};
  }
}

Box on_page(int quarter_turns, double start, double top, double end, double bottom) {
  switch (quarter_turns) {
    case 1:
      return {-bottom, start, -top, end};
    case 2:
      return {-end, -bottom, -start, -top};
    case 3:
      return {top, -end, bottom, -start};
    default:
      return {start, top, end, bottom};
  }
}

/// Marks the second of two equal words that stand in the same place; the first becomes bold.
std::vector<bool> find_duplicates(std::vector<Word>& words) {
  std::vector<std::uint32_t> order(words.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&words](std::uint32_t a, std::uint32_t b) {
    return words[a].box.x0 < words[b].box.x0 || (words[a].box.x0 == words[b].box.x0 && a < b);
  });
  std::vector<bool> duplicate(words.size(), false);
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (duplicate[order[i]]) continue;
    const Word& word = words[order[i]];
    const double across = kDuplicateAcross * word.font_size;
    const std::size_t last = std::min(order.size(), i + 1 + kDuplicateLookAhead);
    for (std::size_t j = i + 1; j < last; ++j) {
      const Word& other = words[order[j]];
      if (other.box.x0 - word.box.x0 > across) break;
      if (std::abs(other.box.y0 - word.box.y0) > across ||
          std::abs(other.box.x1 - word.box.x1) > across || other.text != word.text)
        continue;
      const auto [kept, dropped] = std::minmax(order[i], order[j]);
      duplicate[dropped] = true;
      words[kept].bold = true;
      if (dropped == order[i]) break;
    }
  }
  return duplicate;
}

}  // namespace

void WordBuilder::add(std::span<const std::uint32_t> characters, double x, double y, double dx,
                      double dy) {
  if (!(std::isfinite(x) && std::isfinite(y) && std::isfinite(dx) && std::isfinite(dy))) return;
  if (characters.size() == 1 && is_space(characters[0])) {
    end_word();
    return;
  }
  if (characters.empty()) return;
  const int turns = style_.quarter_turns;
  const auto [start, base] = along_text(turns, x, y);
  const double end = start + std::max(0.0, along_text(turns, dx, dy).along);
  if (current_.glyphs > 0) {
    const double em = std::max(current_.size, style_.size);
    const double gap = start - current_.end;
    const double reach = std::max(kWordGap * em, kMostKern * em + current_.tracking);
    const double step = std::abs(base - current_.base);
    if (turns == current_.quarter_turns && characters[0] == current_.last_character &&
        std::abs(start - current_.last_start) < kDuplicateAlong * em &&
        step < kDuplicateAcross * em) {
      current_.bold_glyphs = current_.glyphs;
      return;
    }
    const bool goes_on = turns == current_.quarter_turns && gap > -kMostOverlap * em &&
                         gap < reach && step <= std::max(0.5, kMostBaselineStep * em) &&
                         std::min(current_.size, style_.size) >= kLeastSizeRatio * em;
    if (!goes_on) {
      end_word();
    } else if (gap >= kWordGap * em && current_.tracking > kWordGap * em) {
      pieces_.push_back(std::move(current_));
      current_ = {};
    }
  }
  if (current_.glyphs == 0) {
    current_.quarter_turns = turns;
    current_.start = start;
    current_.end = end;
    current_.top = base - style_.ascent;
    current_.bottom = base + style_.descent;
    current_.size = style_.size;
    current_.serif = style_.serif;
  }
  for (const std::uint32_t c : characters) append_utf8(current_.text, c);
  current_.start = std::min(current_.start, start);
  current_.end = std::max(current_.end, end);
  current_.top = std::min(current_.top, base - style_.ascent);
  current_.bottom = std::max(current_.bottom, base + style_.descent);
  current_.size = std::max(current_.size, style_.size);
  current_.last_start = start;
  current_.base = base;
  current_.tracking = style_.tracking;
  current_.last_character = characters[0];
  ++current_.glyphs;
  current_.bold_glyphs += style_.bold ? 1 : 0;
  ++glyphs_by_turn_[turns];
}

// Tracking spaces the letters of a heading, but writers of PDF that save on bytes also put it where
// a single gap between words is as wide, and take it back after the next glyph: "terms of" is
// "term" and "so", tracked, and "f" (groff does, and Ghostscript after it). Letters that are spaced
// are spaced throughout, so in words of the second kind most glyphs touch the one before.
bool WordBuilder::is_letter_spaced() const {
  std::size_t touching = static_cast<std::size_t>(current_.glyphs - 1);
  for (const Piece& piece : pieces_) touching += static_cast<std::size_t>(piece.glyphs - 1);
  return touching < pieces_.size();
}

void WordBuilder::append(const Piece& piece) {
  Word word;
  word.text = normalize_word(piece.text);
  if (word.text.empty()) return;
  word.box = on_page(piece.quarter_turns, piece.start, piece.top, piece.end, piece.bottom);
  word.font_size = piece.size;
  word.bold = 2 * piece.bold_glyphs > piece.glyphs;
  word.serif = piece.serif;
  words_.push_back(std::move(word));
}

void WordBuilder::end_word() {
  if (current_.glyphs == 0) return;
  if (!pieces_.empty() && is_letter_spaced()) {
    Piece whole = std::move(pieces_.front());
    const auto join = [&whole](const Piece& piece) {
      whole.text += piece.text;
      whole.start = std::min(whole.start, piece.start);
      whole.end = std::max(whole.end, piece.end);
      whole.top = std::min(whole.top, piece.top);
      whole.bottom = std::max(whole.bottom, piece.bottom);
      whole.size = std::max(whole.size, piece.size);
      whole.glyphs += piece.glyphs;
      whole.bold_glyphs += piece.bold_glyphs;
    };
    std::for_each(pieces_.begin() + 1, pieces_.end(), join);
    join(current_);
    append(whole);
  } else {
    for (const Piece& piece : pieces_) append(piece);
    append(current_);
  }
  pieces_.clear();
  current_ = {};
}

bool WordBuilder::any_within(const Box& area, std::size_t count) const {
  const auto within = [&](const Word& word) {
    const double x = (word.box.x0 + word.box.x1) / 2, y = (word.box.y0 + word.box.y1) / 2;
    return area.x0 <= x && x <= area.x1 && area.y0 <= y && y <= area.y1;
  };
  return std::any_of(words_.begin(),
                     words_.begin() + static_cast<std::ptrdiff_t>(std::min(count, words_.size())),
                     within);
}

std::vector<Word> WordBuilder::take(double page_width, double page_height) {
  end_word();
  std::erase_if(words_, [&](const Word& word) {
    const double x = (word.box.x0 + word.box.x1) / 2, y = (word.box.y0 + word.box.y1) / 2;
    return x < 0 || x > page_width || y < 0 || y > page_height;
  });
  const std::vector<bool> duplicate = find_duplicates(words_);
  std::vector<Word> words;
  words.reserve(words_.size());
  for (std::size_t i = 0; i < words_.size(); ++i)
    if (!duplicate[i]) words.push_back(std::move(words_[i]));
  words_.clear();
  return words;
}

}  // namespace secondlook
