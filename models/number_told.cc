// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/number_told.h"

#include "models/number_words.h"

namespace secondlook {

int number_told(const std::string& text, const GuardedPattern& pattern) {
  re2::StringPiece number;
  if (!pattern.in(text, &number)) return 0;
  return number_of({number.data(), number.size()}).value_or(0);
}

}  // namespace secondlook
