// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/position_data.h"

#include <set>
#include <utility>
#include <vector>

#include "pipeline/decisions/decision_log.h"
#include "pipeline/decisions/standing_decisions.h"
#include "pipeline/report/classification_text.h"
#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

/// One JSON object for each row of a statement whose parameter is the position's id.
template <class ToJson>
Result<Json> rows(Database& review, const char* sql, const std::string& position_id,
                  ToJson to_json) {
  auto statement = review.prepare(sql);
  if (!statement) return tl::unexpected(statement.error());
  statement->bind(position_id);
  Json list = Json::array();
  while (true) {
    const auto more = statement->step();
    if (!more) return tl::unexpected(more.error());
    if (!*more) return list;
    list.push_back(to_json(*statement));
  }
}

Json number_or_null(const Statement& row, int column) {
  return row.is_null(column) ? Json(nullptr) : Json(row.integer(column));
}

Json classified_json(const Statement& row) {
  const std::optional<int> grade =
      row.is_null(3) ? std::nullopt : std::optional(static_cast<int>(row.integer(3)));
  return {{"title", row.text(0)},
          {"pay_plan", row.text(1)},
          {"series", row.text(2)},
          {"grade", number_or_null(row, 3)},
          {"words", plan_series_grade(row.text(1), row.text(2), grade)}};
}

Json recommended_json(const Statement& row) {
  return {{"pay_plan", row.text(0)},
          {"grade", number_or_null(row, 1)},
          {"confidence", row.real(2)},
          {"summary", row.text(3)}};
}

Json factor_json(const Statement& row) {
  const std::string factor = row.text(0);
  return {{"factor", factor}, {"words", factor_words(factor)}, {"level", row.text(1)}};
}

Json finding_json(const Statement& row) {
  return {{"rule", row.text(0)},
          {"words", rule_words(row.text(0))},
          {"severity", row.text(1)},
          {"summary", row.text(2)}};
}

Json entry_json(const LogEntry& entry, bool undone) {
  return {{"entry", entry.entry},
          {"at", entry.at},
          {"reviewer", entry.reviewer},
          {"round", name(entry.round)},
          {"action", name(entry.action)},
          {"changes", entry.changes},
          {"reason", entry.reason},
          {"undoes", known_json(entry.undoes)},
          {"undone", undone}};
}

Json log_json(const std::vector<LogEntry>& entries, const std::string& reviewer) {
  const StandingDecisions standing = standing_decisions(entries);
  const std::vector<LogEntry> visible = visible_to(reviewer, entries);
  std::set<std::int64_t> undone;
  for (const LogEntry& entry : entries)
    if (entry.undoes) undone.insert(*entry.undoes);
  Json log = Json::array();
  Json last_own = nullptr;
  bool holds_is_visible = false;
  for (const LogEntry& entry : visible) {
    const bool was_undone = undone.contains(entry.entry);
    log.push_back(entry_json(entry, was_undone));
    if (entry.reviewer == reviewer && entry.action != Action::undo && !was_undone)
      last_own = entry.entry;
    holds_is_visible |= standing.holds() && standing.holds()->entry == entry.entry;
  }
  Json stands = Json::array();
  for (const auto* decision : {&standing.first, &standing.second, &standing.first_joint,
                               &standing.second_joint, &standing.adjudication})
    if (*decision) stands.push_back((*decision)->entry);
  const auto round = round_for(reviewer, standing);
  return {{"status", name(standing.status())},
          {"assigned", standing.assigned_to},
          {"round", round ? Json(name(*round)) : Json(nullptr)},
          {"holds", holds_is_visible ? entry_json(*standing.holds(), false) : Json(nullptr)},
          {"stands", std::move(stands)},
          {"undoable", last_own},
          {"log", std::move(log)}};
}

}  // namespace

Result<std::optional<Json>> position_data(Database& review, const std::string& position_id,
                                          const std::string& reviewer) {
  Json data = {{"position_id", position_id}};
  const auto classified =
      rows(review, "SELECT title, pay_plan, series, grade FROM positions WHERE position_id = ?",
           position_id, classified_json);
  if (!classified) return tl::unexpected(classified.error());
  if (classified->empty()) return std::nullopt;
  data["classified"] = classified->front();

  const auto recommended =
      rows(review,
           "SELECT pay_plan, grade, confidence, summary FROM recommendations WHERE position_id = ?",
           position_id, recommended_json);
  if (!recommended) return tl::unexpected(recommended.error());
  data["recommended"] = recommended->empty() ? Json(nullptr) : recommended->front();

  const auto factors = rows(review,
                            "SELECT f.standard || '-' || f.factor, f.level FROM evaluated_factors f"
                            " JOIN evaluations e USING(position_id, standard)"
                            " WHERE f.position_id = ? AND e.applies ORDER BY e.ordinal, f.ordinal",
                            position_id, factor_json);
  if (!factors) return tl::unexpected(factors.error());
  data["factors"] = *factors;

  const auto findings = rows(
      review, "SELECT rule, severity, summary FROM findings WHERE position_id = ? ORDER BY ordinal",
      position_id, finding_json);
  if (!findings) return tl::unexpected(findings.error());
  data["findings"] = *findings;

  const auto entries = entries_of(review, position_id);
  if (!entries) return tl::unexpected(entries.error());
  data.update(log_json(*entries, reviewer));
  return std::optional<Json>(std::in_place, std::move(data));
}

}  // namespace secondlook
