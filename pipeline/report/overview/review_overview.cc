// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/overview/review_overview.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "models/characters.h"
#include "pipeline/report/organization_units.h"

namespace secondlook {
namespace {

// `gravest` is an index of GravestCounts::kSeverities.
constexpr const char* kRules = R"sql(
SELECT rule, gravest, count(*) FROM (
  SELECT rule, min(CASE severity WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 ELSE 3
    END) AS gravest FROM findings GROUP BY position_id, rule)
GROUP BY rule, gravest)sql";
constexpr const char* kOrganizations = R"sql(
SELECT ifnull(p.organization, ''), f.gravest, count(*) FROM positions p LEFT JOIN (
  SELECT position_id, min(CASE severity WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2
    ELSE 3 END) AS gravest FROM findings GROUP BY position_id) f USING(position_id)
GROUP BY p.organization, f.gravest ORDER BY p.organization, f.gravest)sql";
constexpr const char* kGrades = R"sql(
SELECT p.grade, r.grade, count(*) FROM positions p JOIN recommendations r USING(position_id)
WHERE p.grade IS NOT NULL AND r.grade IS NOT NULL
GROUP BY p.grade, r.grade ORDER BY p.grade, r.grade)sql";
constexpr const char* kPayPlans = R"sql(
SELECT ifnull(p.pay_plan, '') AS on_paper, ifnull(r.pay_plan, '') AS supported, count(*)
FROM positions p LEFT JOIN recommendations r USING(position_id)
GROUP BY on_paper, supported ORDER BY on_paper, supported)sql";
constexpr const char* kConfidence =
    "SELECT confidence FROM recommendations WHERE pay_plan IS NOT NULL";

std::vector<NamedCounts> most_flagged_first(std::map<std::string, GravestCounts> counts) {
  std::vector<NamedCounts> listed;
  for (auto& [name, count] : counts) listed.push_back({.name = name, .counts = count});
  std::ranges::stable_sort(listed, std::greater(), [](const NamedCounts& one) {
    return std::tuple(one.counts.all_flagged(), one.counts.flagged);
  });
  return listed;
}

Result<void> read_rules(Database& review, ReviewOverview& overview) {
  std::map<std::string, GravestCounts> rules;
  auto done = each_row(review.prepare(kRules), [&](const Statement& row) {
    rules[row.text(0)].flagged.at(static_cast<std::size_t>(row.integer(1))) = row.integer(2);
  });
  overview.rules = most_flagged_first(std::move(rules));
  return done;
}

Result<void> read_organizations(Database& review, ReviewOverview& overview) {
  struct Row {
    std::string path;
    std::optional<std::int64_t> gravest;
    std::int64_t positions = 0;
  };
  std::vector<Row> rows;
  std::vector<std::string> paths;
  auto done = each_row(review.prepare(kOrganizations), [&](const Statement& row) {
    rows.push_back({row.text(0), row.optional_integer(1), row.integer(2)});
    paths.push_back(row.text(0));
  });
  OrganizationUnits units(paths);
  std::map<std::string, GravestCounts> organizations;
  std::set<std::string> below;
  for (const Row& row : rows) {
    const std::string unit = units.of(row.path);
    if (!lower(row.path).starts_with(lower(unit))) below.insert(unit);
    GravestCounts& counts = organizations[unit];
    if (row.gravest)
      counts.flagged.at(static_cast<std::size_t>(*row.gravest)) += row.positions;
    else
      counts.unflagged += row.positions;
    overview.positions += row.positions;
  }
  overview.organizations = most_flagged_first(std::move(organizations));
  for (NamedCounts& unit : overview.organizations)
    unit.is_below_another = below.contains(unit.name);
  return done;
}

Result<void> read_pairs(Database& review, ReviewOverview& overview) {
  return each_row(review.prepare(kGrades),
                  [&](const Statement& row) {
                    overview.grades.push_back({static_cast<int>(row.integer(0)),
                                               static_cast<int>(row.integer(1)), row.integer(2)});
                  })
      .and_then([&] {
        return each_row(review.prepare(kPayPlans), [&](const Statement& row) {
          overview.pay_plans.push_back({row.text(0), row.text(1), row.integer(2)});
        });
      });
}

Result<void> read_confidence(Database& review, ReviewOverview& overview) {
  return each_row(review.prepare(kConfidence), [&](const Statement& row) {
    // Some tenths are stored a little below themselves, so hundredths are rounded first.
    const auto hundredths = static_cast<int>(row.real(0) * 100 + 0.5);
    const int step = std::clamp(hundredths / 10, 0, ReviewOverview::kConfidenceSteps - 1);
    ++overview.confidence.at(static_cast<std::size_t>(step));
  });
}

}  // namespace

std::int64_t GravestCounts::all_flagged() const {
  return std::accumulate(flagged.begin(), flagged.end(), std::int64_t{0});
}

Result<ReviewOverview> read_overview(Database& review) {
  ReviewOverview overview;
  auto done = read_rules(review, overview)
                  .and_then([&] { return read_organizations(review, overview); })
                  .and_then([&] { return read_pairs(review, overview); })
                  .and_then([&] { return read_confidence(review, overview); });
  if (!done) return tl::unexpected(done.error());
  return overview;
}

}  // namespace secondlook
