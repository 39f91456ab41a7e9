// SPDX-License-Identifier: GPL-3.0-or-later
// A paper cut at its headings into parts: introduction, duties, factor sections, and so on.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "models/running_text.h"
#include "models/standard.h"
#include "pipeline/parse/factor_heading.h"
#include "pipeline/parse/form_layout.h"
#include "pipeline/parse/level_statement.h"

namespace secondlook {

/// From one heading to the next, as byte ranges of RunningText::text. The text before the first
/// heading is a part as well, its section "header".
struct Part {
  std::string section;    // of FormLayout::sections, "header", or "factor"
  FactorHeading factor;   // of a "factor" part
  LevelStatement stated;  // level and points in its heading, if any; offsets into the whole text
  std::size_t heading_begin = 0, heading_end = 0;
  std::size_t body_begin = 0, body_end = 0;
  std::size_t first_line = 0,
              line_end = 0;  // lines it covers, heading included; `line_end` is one past
};

std::vector<Part> outline(const RunningText& text, const FormLayout& layout,
                          const FactorHeadings& factors);

}  // namespace secondlook
