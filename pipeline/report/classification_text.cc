// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/classification_text.h"

#include <fmt/format.h>

namespace secondlook {
namespace {
std::optional<std::string> joined(const std::vector<Stated<std::string>>& parts,
                                  std::string_view separator) {
  if (parts.empty()) return std::nullopt;
  std::string all = parts.front().value;
  for (std::size_t i = 1; i < parts.size(); ++i) all.append(separator).append(parts[i].value);
  return all;
}
}  // namespace

std::optional<std::string> joined_series(const Classification& classified) {
  return joined(classified.series, "/");
}

std::optional<std::string> joined_organization(const Classification& classified) {
  return joined(classified.organization, " / ");
}

std::string plan_series_grade(std::string_view pay_plan, std::string_view series,
                              std::optional<int> grade) {
  std::string text(pay_plan);
  const auto add = [&text](std::string_view part) {
    if (!text.empty() && !part.empty()) text += '-';
    text += part;
  };
  add(series);
  if (grade) add(fmt::format("{:02}", *grade));  // "GS-0303-07", as OPM writes it
  return text;
}

std::string plan_series_grade(std::string_view pay_plan, const std::vector<std::string>& series,
                              std::optional<int> grade) {
  return plan_series_grade(pay_plan, fmt::format("{}", fmt::join(series, "/")), grade);
}

}  // namespace secondlook
