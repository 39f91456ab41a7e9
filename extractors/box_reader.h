// SPDX-License-Identifier: GPL-3.0-or-later
// Recognition box by box. An engine that reads a chart as a page takes boxes for pictures and
// frames for letters.
#pragma once
#include <vector>

#include "extractors/drawing/drawing.h"
#include "extractors/pix.h"
#include "extractors/tesseract_engine.h"
#include "models/document.h"

namespace secondlook {

/// Puts what is read in a frame by itself in place of the words there, where that is better. Only
/// frames are read whose words are doubtful or leave letters uncovered. `picture` is the page as
/// it was printed, at `dpi`; boxes are in points from its corner. Stops at the deadline.
void read_boxes(TesseractEngine& engine, const Pix& picture, double dpi,
                const std::vector<FrameInside>& frames, std::vector<Word>& words,
                TesseractEngine::Deadline deadline);

}  // namespace secondlook
