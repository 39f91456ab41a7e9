// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of lines: words that follow each other at word distance, as far as one column or cell
// goes.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "models/document.h"

namespace secondlook {

struct Segment {
  Box box;
  double em = 0;            // points, the largest font size in it
  std::uint32_t first = 0;  // word; WordChain leads on from it
  std::uint32_t last = 0;   // word
  std::uint32_t count = 0;  // words
  bool bold = false;        // all of its words are
  bool list_item = false;   // begins with a bullet or a number that stands apart from the text
  int grid = -1;            // not words but a ruled table as a whole: index into Cells::grids
};

/// The word that follows a word in its segment, by index.
using WordChain = std::vector<std::uint32_t>;

/// Points; a box that no recogniser gave a size for has its height.
double em_of(const Word& word);

/// The box of text of this size is so high that the text must run up or down the page.
bool is_turned(const Box& box, double em);

/// A bullet or the number of a list item: "1.", "(a)", "-".
bool is_list_marker(std::string_view text);

/// The segments of the words `members`, which stand at `boxes`. Linear but for a sort; a line may
/// climb or fall by a few degrees.
std::vector<Segment> find_segments(const std::vector<Word>& words, const std::vector<Box>& boxes,
                                   std::span<const std::uint32_t> members, WordChain& chain);

/// How many points a line falls on each point to the right: the page's skew. 0 for none that
/// matters.
double find_slope(const std::vector<Segment>& segments, const std::vector<Box>& boxes);

}  // namespace secondlook
