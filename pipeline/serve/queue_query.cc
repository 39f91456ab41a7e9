// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/queue_query.h"

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

#include "pipeline/report/classification_text.h"
#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

constexpr std::size_t kSearchWords = 8;
constexpr std::string_view kNotTold = "none";
constexpr int kFindingsPerRow = 3;  // the gravest, as in the report

using Value = std::variant<std::string, std::int64_t>;

// The conditions of a filter with what fills their question marks.
struct Conditions {
  std::string sql = "1";
  std::vector<Value> values;

  void add(const std::string& condition, std::vector<Value> filling) {
    sql += " AND " + condition;
    std::move(filling.begin(), filling.end(), std::back_inserter(values));
  }
};

// As SQLite's lower(): ASCII only, so that both sides of a comparison agree.
std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::size_t at = 0;
  while (words.size() < kSearchWords) {
    const std::size_t begin = text.find_first_not_of(" \t", at);
    if (begin == std::string::npos) break;
    at = std::min(text.find_first_of(" \t", begin), text.size());
    words.push_back(lower(text.substr(begin, at - begin)));
  }
  return words;
}

Conditions conditions_of(const QueueFilter& filter) {
  Conditions all;
  for (const std::string& word : words_of(filter.words))
    all.add("q.rank IN (SELECT rank FROM workbench_words WHERE instr(words, ?) > 0)", {word});
  if (!filter.rule.empty() && !filter.severity.empty())
    all.add("q.rank IN (SELECT rank FROM workbench_findings WHERE rule = ? AND severity = ?)",
            {filter.rule, filter.severity});
  else if (!filter.rule.empty())
    all.add("q.rank IN (SELECT rank FROM workbench_findings WHERE rule = ?)", {filter.rule});
  else if (!filter.severity.empty())
    all.add("q.rank IN (SELECT rank FROM workbench_findings WHERE severity = ?)",
            {filter.severity});
  if (!filter.organization.empty())
    all.add("instr(q.organization, ?) > 0", {lower(filter.organization)});
  if (filter.pay_plan == kNotTold)
    all.add("q.pay_plan IS NULL", {});
  else if (!filter.pay_plan.empty())
    all.add("q.pay_plan = ?", {filter.pay_plan});
  if (filter.supported == kNotTold)
    all.add("q.supported = ''", {});
  else if (!filter.supported.empty())  // "GS" with every grade of it
    all.add("instr(q.supported || '-', ?) = 1", {filter.supported + "-"});
  if (filter.grade) all.add("q.grade = ?", {*filter.grade});
  if (!filter.status.empty()) all.add("q.status = ?", {filter.status});
  if (!filter.reviewer.empty())
    all.add("? IN (q.first, q.second, q.adjudicator)", {filter.reviewer});
  if (!filter.assigned.empty()) all.add("q.assigned = ?", {filter.assigned});
  if (!filter.second_for.empty())
    all.add("q.status = 'decided' AND ? NOT IN (q.first, q.second)", {filter.second_for});
  if (filter.in_sample) all.add("q.position_id IN (SELECT position_id FROM review_sample)", {});
  return all;
}

Result<Statement> prepared(Database& review, const std::string& sql,
                           const std::vector<Value>& values) {
  auto statement = review.prepare(sql);
  if (statement) statement->bind_all(values);
  return statement;
}

/// All that fit, and those of them that are asked for. One pass tells both: to count and to fetch
/// in turn would hold every row against the filter twice.
struct Fitting {
  std::int64_t total = 0;
  std::vector<std::int64_t> ranks;
};

Result<Fitting> fitting(Database& review, const QueueFilter& filter, std::int64_t after,
                        std::int64_t limit) {
  const Conditions conditions = conditions_of(filter);
  auto statement = prepared(
      review, "SELECT q.rank FROM workbench_queue q WHERE " + conditions.sql + " ORDER BY q.rank",
      conditions.values);
  Fitting found;
  const auto done = each_row(statement, [&](const Statement& row) {
    ++found.total;
    const std::int64_t rank = row.integer(0);
    if (rank > after && std::ssize(found.ranks) < limit) found.ranks.push_back(rank);
  });
  if (!done) return tl::unexpected(done.error());
  return found;
}

Result<Json> gravest_findings(Database& review, const std::string& position_id) {
  auto statement = review.prepare(
      "SELECT rule, severity, summary FROM findings WHERE position_id = ? ORDER BY CASE severity"
      " WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 ELSE 3 END, ordinal");
  if (statement) statement->bind(position_id);
  Json findings = Json::array();
  int more = 0;
  const auto done = each_row(statement, [&](const Statement& row) {
    if (findings.size() >= kFindingsPerRow) {
      ++more;
      return;
    }
    findings.push_back({{"rule", row.text(0)},
                        {"rule_words", rule_words(row.text(0))},
                        {"severity", row.text(1)},
                        {"summary", row.text(2)}});
  });
  if (!done) return tl::unexpected(done.error());
  return Json{{"findings", std::move(findings)}, {"more_findings", more}};
}

Json row_json(const Statement& row) {
  const std::optional<int> grade =
      row.is_null(5) ? std::nullopt : std::optional(static_cast<int>(row.integer(5)));
  return {{"rank", row.integer(0)},
          {"position_id", row.text(1)},
          {"title", row.text(2)},
          {"classified", plan_series_grade(row.text(3), row.text(4), grade)},
          {"pd_number", row.text(6)},
          {"organization", row.text(7)},
          {"priority", row.real(8)},
          {"status", row.text(9)},
          {"first", row.text(10)},
          {"second", row.text(11)},
          {"adjudicator", row.text(12)},
          {"assigned", row.text(13)}};
}

Result<Json> neighbour(Database& review, const Conditions& conditions, std::int64_t rank,
                       bool back) {
  Conditions all = conditions;
  all.add(back ? "q.rank < ?" : "q.rank > ?", {rank});
  auto statement = prepared(review,
                            "SELECT q.position_id FROM workbench_queue q WHERE " + all.sql +
                                " ORDER BY q.rank " + (back ? "DESC" : "ASC") + " LIMIT 1",
                            all.values);
  if (!statement) return tl::unexpected(statement.error());
  const auto found = statement->step();
  if (!found) return tl::unexpected(found.error());
  return *found ? Json(statement->text(0)) : Json(nullptr);
}

struct Facet {
  const char* key;
  const char* sql;  // value, count
};
constexpr Facet kFacets[] = {
    {"rules",
     "SELECT rule, count(DISTINCT rank) FROM workbench_findings GROUP BY rule ORDER BY rule"},
    {"severities",
     "SELECT severity, count(DISTINCT rank) FROM workbench_findings GROUP BY severity"},
    {"pay_plans",
     "SELECT pay_plan, count(*) FROM workbench_queue WHERE pay_plan IS NOT NULL GROUP BY pay_plan"
     " ORDER BY pay_plan"},
    {"grades",
     "SELECT grade, count(*) FROM workbench_queue WHERE grade IS NOT NULL GROUP BY grade"
     " ORDER BY grade"},
    {"supported",
     "SELECT substr(supported, 1, 2) AS plan, count(*) FROM workbench_queue WHERE supported <> ''"
     " GROUP BY plan UNION SELECT supported, count(*) FROM workbench_queue"
     " WHERE instr(supported, '-') > 0 GROUP BY supported ORDER BY plan"},
    {"statuses", "SELECT status, count(*) FROM workbench_queue GROUP BY status"},
    {"reviewers",
     "SELECT reviewer, count(DISTINCT position_id) FROM decision_log GROUP BY reviewer"
     " ORDER BY reviewer"},
};

std::string facet_words(std::string_view key, const std::string& value) {
  if (key == "rules") return rule_words(value);
  if (key == "severities") return severity_words(value);
  return value;
}

}  // namespace

Result<Json> queue_json(Database& review, const QueueFilter& filter, std::int64_t after,
                        std::int64_t limit) {
  const auto found = fitting(review, filter, after, limit);
  if (!found) return tl::unexpected(found.error());
  auto statement = review.prepare(
      "SELECT q.rank, q.position_id, p.title, p.pay_plan, p.series, p.grade, p.pd_number,"
      " p.organization, p.priority, q.status, q.first, q.second, q.adjudicator, q.assigned"
      " FROM workbench_queue q JOIN positions p USING(position_id) WHERE q.rank = ?");
  Json positions = Json::array();
  for (const std::int64_t rank : found->ranks) {
    if (statement) statement->bind(rank);
    const auto done =
        each_row(statement, [&](const Statement& row) { positions.push_back(row_json(row)); });
    if (!done) return tl::unexpected(done.error());
  }
  for (Json& position : positions) {
    auto findings = gravest_findings(review, position["position_id"]);
    if (!findings) return findings;
    position.update(*findings);
  }
  return Json{{"total", found->total}, {"positions", std::move(positions)}};
}

Result<Json> neighbours_json(Database& review, const QueueFilter& filter,
                             const std::string& position_id) {
  auto statement = prepared(review, "SELECT rank FROM workbench_queue WHERE position_id = ?",
                            {Value(position_id)});
  if (!statement) return tl::unexpected(statement.error());
  const auto found = statement->step();
  if (!found) return tl::unexpected(found.error());
  const std::int64_t rank = *found ? statement->integer(0) : 0;
  const Conditions conditions = conditions_of(filter);
  auto previous = neighbour(review, conditions, rank, /*back=*/true);
  if (!previous) return previous;
  auto next = neighbour(review, conditions, rank, /*back=*/false);
  if (!next) return next;
  return Json{{"previous", std::move(*previous)}, {"next", std::move(*next)}};
}

Result<Json> facets_json(Database& review) {
  Json facets = Json::object();
  for (const auto& [key, sql] : kFacets) {
    auto statement = review.prepare(sql);
    Json values = Json::array();
    const auto done = each_row(statement, [&, key = key](const Statement& row) {
      values.push_back({{"value", row.text(0)},
                        {"words", facet_words(key, row.text(0))},
                        {"count", row.integer(1)}});
    });
    if (!done) return tl::unexpected(done.error());
    facets[key] = std::move(values);
  }
  return facets;
}

}  // namespace secondlook
