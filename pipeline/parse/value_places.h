// SPDX-License-Identifier: GPL-3.0-or-later
// Where the value of a caption stands: in its own cell, beside it, below it, above it.
#pragma once
#include <cstddef>
#include <functional>
#include <optional>

#include "models/running_text.h"
#include "pipeline/parse/caption_finder.h"
#include "pipeline/parse/form_layout.h"
#include "pipeline/parse/labelled_values.h"

namespace secondlook {

/// Adds lines to a value whose caption is known. Refers to all that it is made of.
class ValuePlaces {
 public:
  ValuePlaces(const RunningText& text, const FormLayout& layout, const CaptionFinder& captions)
      : text_(text), layout_(layout), captions_(captions) {}

  void take(LabelledValue& value, std::size_t begin, std::size_t end) const;
  /// A value goes on in the lines below that keep to its left edge: those of its block, and those
  /// close below in a row that has no caption, where a form leaves space between its lines or
  /// several cells of a row take more lines than one.
  void take_rest_of_value(LabelledValue& value, std::size_t last) const;
  /// A caption with nothing behind it, in lines [first, last]: the rest of its own cell, the cell
  /// beside it, or what stands below it. Where the first of these is not what values of the field
  /// look like, and a later one is, that one is the value.
  void take_from_neighbours(LabelledValue& value, std::size_t first, std::size_t last) const;
  /// The same for a caption in two cells, lines `upper` and `lower`: beside the upper one, or
  /// below.
  void take_from_around(LabelledValue& value, std::size_t upper, std::size_t lower) const;
  /// The lines over a bracketed caption, if they look like the field's value: the last one, or with
  /// those that it goes on from.
  void take_from_above(LabelledValue& value, std::size_t index) const;
  /// The line or lines right above a caption on a page whose captions all stand under their values.
  void take_from_over(LabelledValue& value, std::size_t index) const;
  bool fits(const LabelledValue& value) const;

 private:
  double left_of(std::size_t at) const;
  void take_from_cell(LabelledValue& value, std::size_t last) const;
  void take_from_beside(LabelledValue& value, std::size_t first, std::size_t last) const;
  // A cell's further lines, where the page was read row by row: close below, from the same edge.
  void take_lines_below(LabelledValue& value, std::size_t last) const;
  // Whether the block that begins with line `next` is a cell to the right of a caption.
  bool stands_beside(std::size_t next, std::size_t first, std::size_t last) const;
  // The line at this left edge in the row below line `last`, if it goes on with that row: nothing
  // stands under the caption in it.
  std::optional<std::size_t> line_of_cell(std::size_t caption, std::size_t last, double left) const;
  void take_block(LabelledValue& value, std::size_t first) const;
  struct Gap {
    double size = 0, most = 0;  // points; negative where the boxes overlap
  };
  std::optional<std::size_t> nearest_line(
      std::size_t index, const std::function<Gap(const Box& line, const Box& caption)>& gap) const;
  std::optional<std::size_t> line_below(std::size_t index) const;
  std::optional<std::size_t> line_above(std::size_t index) const;

  const RunningText& text_;
  const FormLayout& layout_;
  const CaptionFinder& captions_;
};

}  // namespace secondlook
