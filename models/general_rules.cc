// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/general_rules.h"

#include <algorithm>

namespace secondlook {

std::string citation(const GeneralRules& general, std::string_view rule) {
  const auto found = std::find_if(general.rules.begin(), general.rules.end(),
                                  [&](const Rule& candidate) { return candidate.id == rule; });
  return found == general.rules.end() ? std::string() : citation(found->source);
}

}  // namespace secondlook
