// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of cover sheets and headers, in any layout: a caption, and the value after it, beside
// it or below it.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "models/running_text.h"
#include "pipeline/parse/form_layout.h"

namespace secondlook {

/// A caption of the layout and what stands for it, as byte ranges of RunningText::text.
struct LabelledValue {
  std::string_view field;  // of FormLayout::labels
  std::size_t label_begin = 0, label_end = 0;
  std::size_t line = 0;  // of the caption, into RunningText::lines
  std::vector<std::pair<std::size_t, std::size_t>>
      parts;  // the value, a range for each line of it; empty if blank

  /// The value as one line of text.
  std::string value(const RunningText& text) const;
  /// Evidence of caption and value together.
  std::vector<Evidence> evidence(const RunningText& text) const;
};

/// All of them, in the order of the text. Captions without a field of ours are left out.
std::vector<LabelledValue> labelled_values(const RunningText& text, const FormLayout& layout);

}  // namespace secondlook
