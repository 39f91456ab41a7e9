// SPDX-License-Identifier: GPL-3.0-or-later
// Which position a paper is about, in the form that papers are linked by.
#pragma once
#include <vector>

#include "models/identity.h"
#include "models/position.h"
#include "models/running_text.h"
#include "pipeline/parse/labelled_values.h"

namespace secondlook {

/// `classified` is what the paper says the position is, `fields` are its captions and values.
/// "Agency Position No." names the description on one form and the single position on another, so
/// a number under it is given as both.
Identity identity_of(const RunningText& text, const Classification& classified,
                     const std::vector<LabelledValue>& fields);

}  // namespace secondlook
