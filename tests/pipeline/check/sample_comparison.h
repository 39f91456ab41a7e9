// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped words for comparing papers, for the checks' tests.
#pragma once
#include <string>

#include "pipeline/check/read_comparison_words.h"
#include "tests/places.h"

namespace secondlook::sample {

inline const ComparisonWords& comparison_words() {
  static const ComparisonWords loaded =
      load_comparison_words(places::source_data() + "/lexicons").value();
  return loaded;
}

}  // namespace secondlook::sample
