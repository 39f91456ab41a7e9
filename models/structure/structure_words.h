// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which titles and boxes tell what kind of post they are.
#pragma once
#include <string_view>

#include "models/pattern_set.h"

namespace secondlook {

/// Loaded from data/lexicons/structure.yaml.
struct StructureWords {
  PatternSet acting;        // of a box or row: whoever is in the post only acts
  PatternSet deputies;      // titles
  PatternSet assistants;    // titles of those who assist a person
  PatternSet agency_heads;  // titles
};

}  // namespace secondlook
