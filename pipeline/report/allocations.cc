// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/allocations.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "pipeline/report/classification_text.h"
#include "pipeline/report/organization_units.h"
#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

// What is read with less is as often wrong as right, and not counted; with more, it was right in
// four of five.
constexpr double kSure = 0.8, kLikely = 0.6;

std::string certainty_of(double confidence) {
  return confidence >= kSure ? "high" : confidence >= kLikely ? "medium" : "low";
}

/// The rules that the review has something to say under, gravest first.
Result<std::string> findings_of(Statement& findings, const std::string& id) {
  std::string all;
  findings.bind(id);
  while (true) {
    const auto more = findings.step();
    if (!more) return tl::unexpected(more.error());
    if (!*more) return all;
    all += (all.empty() ? "" : "; ") + rule_words(findings.text(0));
  }
}

Result<std::vector<AllocatedPosition>> read_positions(Database& review) {
  auto rows = review.prepare(
      "SELECT p.position_id, p.title, p.pd_number, p.organization, p.pay_plan, p.series, p.grade,"
      " r.pay_plan, r.confidence, r.summary FROM positions p"
      " LEFT JOIN recommendations r ON r.position_id = p.position_id"
      " WHERE p.pay_plan IN ('ES', 'SL', 'ST') OR r.pay_plan IN ('ES', 'SL', 'ST')"
      " ORDER BY p.position_id");
  if (!rows) return tl::unexpected(rows.error());
  auto findings = review.prepare(
      "SELECT DISTINCT rule FROM findings WHERE position_id = ? AND severity <> 'info'"
      " ORDER BY ordinal");
  if (!findings) return tl::unexpected(findings.error());
  std::vector<AllocatedPosition> positions;
  while (true) {
    const auto more = rows->step();
    if (!more) return tl::unexpected(more.error());
    if (!*more) return positions;
    AllocatedPosition position;
    position.id = rows->text(0);
    position.title = rows->text(1);
    position.pd_number = rows->text(2);
    position.path = rows->text(3);
    const auto grade = rows->optional_integer(6);
    position.classified =
        plan_series_grade(rows->text(4), rows->text(5),
                          grade ? std::optional(static_cast<int>(*grade)) : std::nullopt);
    position.on_paper = allocation_category(rows->text(4));
    position.supported = allocation_category(rows->text(7));
    position.confidence = rows->real(8);
    position.summary = rows->text(9);
    if (!position.supported.empty()) position.certainty = certainty_of(position.confidence);
    const bool counts = position.certainty == "high" || position.certainty == "medium";
    position.after = counts ? position.supported : position.on_paper;
    auto found = findings_of(*findings, position.id);
    if (!found) return tl::unexpected(found.error());
    position.findings = std::move(*found);
    positions.push_back(std::move(position));
  }
}

}  // namespace

Result<Allocations> read_allocations(Database& review, std::vector<VacantPost> vacancies) {
  auto positions = read_positions(review);
  if (!positions) return tl::unexpected(positions.error());
  Allocations all{std::move(*positions), std::move(vacancies), {}};
  std::vector<std::string> paths;
  for (const AllocatedPosition& position : all.positions) paths.push_back(position.path);
  for (const VacantPost& vacant : all.vacancies) paths.push_back(vacant.path);
  OrganizationUnits units(paths);
  std::set<std::string> organizations;
  for (AllocatedPosition& position : all.positions)
    organizations.insert(position.organization = units.of(position.path));
  for (VacantPost& vacant : all.vacancies)
    organizations.insert(vacant.organization = units.of(vacant.path));
  all.organizations.assign(organizations.begin(), organizations.end());
  std::stable_sort(all.positions.begin(), all.positions.end(),
                   [](const AllocatedPosition& a, const AllocatedPosition& b) {
                     return a.organization < b.organization;
                   });
  return all;
}

}  // namespace secondlook
