// SPDX-License-Identifier: GPL-3.0-or-later
// Glyphs, in the order in which a page draws them, put together to words.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "models/document.h"

namespace secondlook {

/// How the glyphs that follow are set.
struct GlyphStyle {
  double size = 0;                 // points, as shown
  double ascent = 0, descent = 0;  // points above and below the baseline, both positive
  double tracking = 0;             // points that the page adds after every glyph
  int quarter_turns = 0;           // 0..3, clockwise: 1 is text that runs down the page
  bool bold = false;
  bool serif = false;
};

/// Takes glyphs as drawn; gives words as read, without those that were drawn twice to look bold.
class WordBuilder {
 public:
  void set_style(const GlyphStyle& style) { style_ = style; }

  /// A glyph whose origin stands at (x, y), points from the page's top left, and that advances by
  /// (dx, dy) without the tracking. White space ends the word.
  void add(std::span<const std::uint32_t> characters, double x, double y, double dx, double dy);
  void end_word();

  /// Glyphs added, by quarter turns.
  const std::size_t (&glyphs_by_turn() const)[4] { return glyphs_by_turn_; }
  /// The words begun so far; a little more where pieces turn out to be one word.
  std::size_t word_count() const {
    return words_.size() + pieces_.size() + (current_.glyphs > 0 ? 1 : 0);
  }

  /// One of the first `count` words stands in the area.
  bool any_within(const Box& area, std::size_t count) const;

  /// The words that stand on a page of this size, in the order of their drawing.
  std::vector<Word> take(double page_width, double page_height);

 private:
  // What stands together for certain. Along and across are coordinates of the text itself: along
  // grows in reading direction, across towards the line below.
  struct Piece {
    std::string text;
    double start = 0, end = 0;        // along
    double top = 0, bottom = 0;       // across
    double last_start = 0, base = 0;  // of the last glyph: along, across
    double size = 0;                  // the largest
    double tracking = 0;              // before the next glyph
    int glyphs = 0, bold_glyphs = 0;
    int quarter_turns = 0;
    bool serif = false;
    std::uint32_t last_character = 0;
  };

  bool is_letter_spaced() const;
  void append(const Piece& piece);

  GlyphStyle style_;
  std::vector<Piece> pieces_;  // before `current_`, each a tracking away from the next
  Piece current_;
  std::vector<Word> words_;
  std::size_t glyphs_by_turn_[4] = {0, 0, 0, 0};
};

}  // namespace secondlook
