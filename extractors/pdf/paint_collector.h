// SPDX-License-Identifier: GPL-3.0-or-later
// The lines and areas that a page paints, as far as the page can be drawn again from them and its
// words. Includes Poppler's headers; only the sources of this folder may include it.
#pragma once
#include <GfxState.h>

#include <cstddef>
#include <vector>

#include "extractors/pdf/word_builder.h"
#include "models/document.h"

namespace secondlook {

class PaintCollector {
 public:
  enum class How { stroke, fill, fill_even_odd };

  /// The state's path, painted within `clip`, points from the page's top left. `words` is how many
  /// words were drawn before.
  void add(GfxState& state, How how, const Box& clip, std::size_t words);

  /// The state's path becomes the edge of what is painted from now on.
  void clip(const GfxState& state);

  /// The page shows something that is not taken down here: a picture, text that leans.
  void give_up() { given_up_ = true; }

  /// What was painted, if with the page's words it is all that the page shows.
  bool take(const WordBuilder& words, std::vector<PaintedPath>& painted);

 private:
  struct Cover {
    Box area;
    std::size_t words = 0;  // drawn before it
  };

  std::vector<PaintedPath> paths_;
  std::vector<Cover> covers_;
  std::size_t steps_ = 0;
  bool given_up_ = false;
};

}  // namespace secondlook
