// SPDX-License-Identifier: GPL-3.0-or-later
// The elements of a performance plan, whatever heads them: "Critical Element 1:", a row of a table,
// a number in a list, or the name of an executive core element.
#pragma once
#include <cstddef>
#include <vector>

#include "models/appraisal.h"
#include "models/running_text.h"
#include "pipeline/parse/appraisal_forms.h"

namespace secondlook {

struct PerformanceElements {
  std::vector<PerformanceElement> elements;  // in the order of the paper
  std::size_t begin = 0;  // byte of RunningText::text where the first begins; its size if none does
};

/// Standards for the levels of performance below an element are no elements, and no part of its
/// text unless it has no other.
PerformanceElements performance_elements(const RunningText& text, const AppraisalForms& forms);

}  // namespace secondlook
