// SPDX-License-Identifier: GPL-3.0-or-later
// Where a form's captions stand in a text, and where the next one begins.
#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "models/running_text.h"
#include "pipeline/parse/form_layout.h"
#include "pipeline/parse/stacked_captions.h"

namespace secondlook {

struct Caption {
  std::string_view field;
  std::size_t end = 0;     // byte of RunningText::text after the caption and its punctuation
  std::size_t line = 0;    // its last
  bool followed = false;   // something stands behind it on that line
  bool weak = false;       // only the shape of its value makes it one
  bool marked = false;     // punctuation or a block number makes it a caption
  bool bracketed = false;  // "(Employee name)", small under the line that the name stands on
  std::optional<std::size_t> lower = std::nullopt;  // the line of its second half in another cell
};

/// Refers to the text and the layout, which have to outlive it.
class CaptionFinder {
 public:
  CaptionFinder(const RunningText& text, const FormLayout& layout);

  /// The caption that begins at byte `at` of line `index`. It is one where punctuation, a block
  /// number or the end of the line sets it off, or a short code follows; "Title 5 of the Code" is
  /// prose.
  const std::optional<Caption>& caption_at(std::size_t at, std::size_t index) const;
  bool is_caption(std::size_t line) const;
  /// The line is the second half of a caption in the cell above.
  bool is_lower_half(std::size_t line) const;
  /// "Pay Plan: GS   Series: 0343": where the value ends because a caption with a colon begins, or
  /// a bar parts it from what follows. Behind an entry that is not known, "Empl ID: 0042   Grade:
  /// 13", a caption begins with a capital.
  std::size_t next_caption(std::size_t begin, std::size_t end, bool in_entry) const;

 private:
  std::string_view view(std::size_t begin, std::size_t end) const {
    return std::string_view(text_.text).substr(begin, end - begin);
  }
  std::string_view view(const TextLine& line) const { return view(line.begin, line.end); }
  // "Position Title Program Analyst" on a line of its own: what follows the caption is all that
  // there is, and looks like the field's value. "Office Services Branch" is a name as a whole.
  bool is_entry(std::size_t at, std::size_t index, std::string_view caption, std::string_view field,
                std::string_view rest) const;
  // "(Employee name)" alone on its line.
  std::optional<Caption> bracketed_caption_at(std::size_t at, std::size_t index) const;
  // "... the safety program of the field" over "office.": the end of a sentence, not a caption.
  bool goes_on_from_above(std::size_t at, std::size_t index) const;
  // "Inland Waters and Harbors" over "Administration" in one cell: the end of a name.
  bool ends_name_from_above(std::size_t at, std::size_t index) const;
  // "Department, Agency, or" over "Establishment" in one cell, with nothing else on the second
  // line.
  std::optional<Caption> broken_caption_at(std::size_t at, std::size_t index) const;
  bool caption_alone(std::size_t line) const;
  std::optional<Caption> look_at(std::size_t at, std::size_t index) const;

  const RunningText& text_;
  const FormLayout& layout_;
  std::vector<StackedCaption> stacked_;  // in the order of their upper lines
  std::vector<std::size_t> lower_;       // lines, sorted
  // What was found before, by place: lines are looked at for themselves and as neighbours.
  mutable std::map<std::size_t, std::optional<Caption>> known_;
};

}  // namespace secondlook
