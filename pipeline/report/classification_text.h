// SPDX-License-Identifier: GPL-3.0-or-later
// A classification in the joined forms in which the report shows it.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/position.h"

namespace secondlook {

/// "0801/1301"; nothing where no series is stated.
std::optional<std::string> joined_series(const Classification& classified);

/// Largest unit first: "Department of Energy / Office of Science"; nothing where none is stated.
std::optional<std::string> joined_organization(const Classification& classified);

/// "GS-0801/1301-13", "ES-0340", as far as it is known; empty where nothing is.
std::string plan_series_grade(std::string_view pay_plan, std::string_view series,
                              std::optional<int> grade);
std::string plan_series_grade(std::string_view pay_plan, const std::vector<std::string>& series,
                              std::optional<int> grade);

/// The value without its evidence.
template <class T>
std::optional<T> value_of(const std::optional<Stated<T>>& stated) {
  if (!stated) return std::nullopt;
  return stated->value;
}

/// All evidence of several values, in order.
template <class T>
std::vector<Evidence> evidence_of(const std::vector<Stated<T>>& stated) {
  std::vector<Evidence> all;
  for (const auto& one : stated) all.insert(all.end(), one.evidence.begin(), one.evidence.end());
  return all;
}
template <class T>
std::vector<Evidence> evidence_of(const std::optional<Stated<T>>& stated) {
  return stated ? stated->evidence : std::vector<Evidence>{};
}

}  // namespace secondlook
