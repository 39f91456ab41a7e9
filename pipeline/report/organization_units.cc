// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/organization_units.h"

#include <algorithm>

#include "models/characters.h"

namespace secondlook {
namespace {

std::vector<std::string> units_of(std::string_view path) {
  std::vector<std::string> units;
  while (!path.empty()) {
    const auto end = std::min(path.find(kBetweenUnits), path.size());
    if (const auto unit = trimmed(path.substr(0, end)); !unit.empty()) units.emplace_back(unit);
    path.remove_prefix(std::min(path.size(), end + kBetweenUnits.size()));
  }
  return units;
}

}  // namespace

OrganizationUnits::OrganizationUnits(const std::vector<std::string>& paths) {
  std::map<std::string, std::vector<std::vector<std::string>>> by_first;
  for (const std::string& path : paths)
    if (const auto units = units_of(lower(path)); !units.empty())
      by_first[units.front()].push_back(units);
  const auto most = std::max_element(
      by_first.begin(), by_first.end(),
      [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
  if (most == by_first.end() || most->second.size() < 2) return;
  std::vector<std::string> common = most->second.front();
  for (const auto& units : most->second)
    common.erase(std::mismatch(common.begin(), common.end(), units.begin(), units.end()).first,
                 common.end());
  above_.insert(common.begin(), common.end());
}

std::string OrganizationUnits::of(std::string_view path) {
  const auto units = units_of(path);
  if (units.empty()) return kOrganizationNotTold;
  std::size_t at = 0;
  while (at + 1 < units.size() && above_.contains(lower(units[at]))) ++at;
  return spelling_.emplace(lower(units[at]), units[at]).first->second;
}

}  // namespace secondlook
