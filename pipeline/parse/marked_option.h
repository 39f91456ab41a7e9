// SPDX-License-Identifier: GPL-3.0-or-later
// Which option of a form's check boxes is marked.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "models/running_text.h"
#include "pipeline/parse/labelled_values.h"

namespace secondlook {

/// One option of a check-box caption such as "Supervisory  Managerial  X Neither".
struct MarkedOption {
  std::string option;  // lower case, as in `options`
  std::size_t begin = 0, end = 0;
};

/// The option that a mark (X, a ticked box) stands nearest to within reach of the caption; where
/// the value itself is one of the options, that one. Empty `option` where none or several are
/// marked.
MarkedOption marked_option(const RunningText& text, const LabelledValue& caption,
                           const std::vector<std::string>& options);

}  // namespace secondlook
