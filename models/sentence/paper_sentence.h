// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence in the paper of a position, whose incumbent is known by name.
#pragma once
#include <cstddef>
#include <functional>
#include <string_view>

#include "models/sentence/sentence.h"

namespace secondlook {

/// All that it refers to outlives it.
struct PaperSentence : Sentence {
  std::string_view text;
  /// Whether words begin with a name of the incumbent.
  const std::function<bool(std::string_view)>& is_incumbent;

  /// Whether a name of the incumbent begins at word `at`.
  bool names_incumbent(std::size_t at) const { return is_incumbent(text.substr(words[at].begin)); }
};

}  // namespace secondlook
