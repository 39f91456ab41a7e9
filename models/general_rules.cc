// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/general_rules.h"

#include <algorithm>

namespace secondlook {

namespace {

const Rule* find(const GeneralRules& general, std::string_view rule) {
  const auto found = std::find_if(general.rules.begin(), general.rules.end(),
                                  [&](const Rule& candidate) { return candidate.id == rule; });
  return found == general.rules.end() ? nullptr : &*found;
}

}  // namespace

std::string citation(const GeneralRules& general, std::string_view rule) {
  const Rule* found = find(general, rule);
  return found == nullptr ? std::string() : citation(found->source);
}

double rule_figure(const GeneralRules& general, std::string_view rule, const std::string& key,
                   double otherwise) {
  const Rule* found = find(general, rule);
  if (found == nullptr) return otherwise;
  const auto figure = found->figures.find(key);
  return figure == found->figures.end() ? otherwise : figure->second;
}

}  // namespace secondlook
