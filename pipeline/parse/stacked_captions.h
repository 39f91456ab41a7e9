// SPDX-License-Identifier: GPL-3.0-or-later
// Captions whose words stand in two cells of a form, one below the other: "Position" over "Number".
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "models/running_text.h"
#include "pipeline/parse/form_layout.h"

namespace secondlook {

struct StackedCaption {
  std::string_view field;
  std::size_t upper = 0, lower = 0;  // into RunningText::lines
  bool weak = false;                 // only the shape of its value makes it one
};

/// In the order of their upper lines. None where the lower cell has a value of its own beside it:
/// then the two are captions of two rows.
std::vector<StackedCaption> stacked_captions(const RunningText& text, const FormLayout& layout);

}  // namespace secondlook
