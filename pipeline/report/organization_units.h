// SPDX-License-Identifier: GPL-3.0-or-later
// The units that positions are counted under.
#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

/// Where a position's organization is not known.
inline constexpr const char* kOrganizationNotTold = "(organization not told)";

/// Between the units of a path, the largest first: "Department of Examples / Bureau of Locks".
inline constexpr std::string_view kBetweenUnits = " / ";

/// Gives each path the largest unit in which the paths differ, so that all of one department are
/// told apart by bureau. Spreadsheets compare words whatever their case, so units that differ in no
/// more are one.
class OrganizationUnits {
 public:
  explicit OrganizationUnits(const std::vector<std::string>& paths);

  /// As it is spelled where it is met first.
  std::string of(std::string_view path);

 private:
  // Units that most positions are below, by which they cannot be told apart. A list of one bureau
  // begins below them.
  std::set<std::string> above_;
  std::map<std::string, std::string> spelling_;
};

}  // namespace secondlook
