// SPDX-License-Identifier: GPL-3.0-or-later
// The words in a chart's boxes, in the order in which they are read.
#pragma once
#include <vector>

#include "extractors/drawing/drawing.h"
#include "models/document.h"

namespace secondlook {

/// Puts the words of each frame one after the other: part by part, line by line. What stands in
/// other boxes beside them, and white between centred words, are no columns to be read down. Words
/// outside of all frames keep their order. Page and frames stand upright.
void order_within(const std::vector<FrameInside>& frames, Page& page);

}  // namespace secondlook
