// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper, a chart's box or a row of a list says about which position it is about.
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace secondlook {

/// As printed; what is not said stays empty. Nothing here is corrected or normalised: whoever
/// compares identities allows for misread characters and abbreviations.
struct Identity {
  std::string pd_number;        // of the position description: one PD may serve several positions
  std::string position_number;  // of the one position, "agency position number"
  std::string title;            // official title
  std::string organizational_title;
  std::string pay_plan;             // "GS", "ES", ...
  std::vector<std::string> series;  // four digits
  std::optional<int> grade;
  std::vector<std::string> organization;  // largest unit first
  std::string organization_code;
  std::string incumbent;  // name of the person in the position, as printed
  bool operator==(const Identity&) const = default;
};

}  // namespace secondlook
