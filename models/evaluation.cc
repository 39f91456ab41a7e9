// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation.h"

#include <algorithm>

namespace secondlook {

const Evaluation* find_applied(std::span<const Evaluation> evaluations, std::string_view standard) {
  const auto found = std::find_if(evaluations.begin(), evaluations.end(), [&](const Evaluation& e) {
    return e.applies && e.standard == standard;
  });
  return found == evaluations.end() ? nullptr : &*found;
}

}  // namespace secondlook
