// SPDX-License-Identifier: GPL-3.0-or-later
// The chart on a page image: its boxes, and the lines between them.
#pragma once
#include <vector>

#include "extractors/page_frame.h"
#include "extractors/pix.h"
#include "models/document.h"

namespace secondlook {

/// Where the words of a frame stand.
struct FrameInside {
  Box whole;               // with its outline
  std::vector<Box> parts;  // within it: one, or those of a divided box
};

struct Drawing {
  std::vector<Frame> frames;
  std::vector<FrameInside> insides;  // of each frame
  std::vector<Connector> connectors;
};

/// What the words say that a drawing's frames are told by: all that a page has, or what a
/// recognizer read of a scan.
enum class WordsAre { all, perhaps_missing };

/// `gray` is an upright page at `dpi`; words and result are in points from its top left corner.
/// Frames without any connector between them are no chart: then both are empty. Where words may be
/// missing there are frames without any; drop_wordless() takes those out that stay so.
Drawing find_drawing(const Pix& gray, double dpi, const std::vector<Word>& words,
                     WordsAre words_are = WordsAre::all);

/// Takes the frames out in which none of the words stand, and their connectors' ends.
void drop_wordless(Drawing& drawing, const std::vector<Word>& words);

/// Adds what was found on the upright page, `frame` telling where it stands on `page`.
void add_drawing(Drawing&& drawing, const PageFrame& frame, Page& page);

}  // namespace secondlook
