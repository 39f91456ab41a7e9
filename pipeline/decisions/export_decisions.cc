// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/decisions/export_decisions.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "pipeline/decisions/decision_log.h"
#include "pipeline/decisions/standing_decisions.h"
#include "pipeline/report/csv.h"
#include "pipeline/report/json_values.h"
#include "pipeline/report/open_review.h"

namespace secondlook {
namespace {

struct Classified {
  std::string title, pay_plan, series, pd_number;
  std::optional<std::int64_t> grade;
};

struct Exported {
  LogEntry entry;
  Classified classified;  // empty for a position that a later run does not know
  bool holds = false;
};

Result<Classified> classified(Statement& select, const std::string& position_id) {
  const auto found = select.bind(position_id).step();
  if (!found) return tl::unexpected(found.error());
  if (!*found) return Classified{};
  return Classified{select.text(0), select.text(1), select.text(2), select.text(3),
                    select.optional_integer(4)};
}

Result<std::vector<Exported>> exported(Database& review) {
  auto select = review.prepare(
      "SELECT title, pay_plan, series, pd_number, grade FROM positions WHERE position_id = ?");
  if (!select) return tl::unexpected(select.error());
  std::vector<Exported> all;
  std::map<std::string, std::vector<LogEntry>> by_position;
  const auto done = each_entry(review, [&](const LogEntry& entry) -> Result<void> {
    auto position = classified(*select, entry.position_id);
    if (!position) return tl::unexpected(position.error());
    by_position[entry.position_id].push_back(entry);
    all.push_back({entry, std::move(*position), false});
    return {};
  });
  if (!done) return tl::unexpected(done.error());
  std::set<std::int64_t> holding;
  for (const auto& [id, entries] : by_position) {
    const StandingDecisions standing = standing_decisions(entries);
    if (const LogEntry* holds = standing.holds()) holding.insert(holds->entry);
  }
  for (Exported& one : all) one.holds = holding.contains(one.entry.entry);
  return all;
}

// The text of a value in `changes`, empty where it is not given.
std::string changed(const LogEntry& entry, const char* key) {
  const auto value = entry.changes.find(key);
  if (value == entry.changes.end()) return {};
  return value->is_string() ? value->get<std::string>() : value->dump();
}

}  // namespace

Result<std::string> decisions_csv(Database& review) {
  const auto all = exported(review);
  if (!all) return tl::unexpected(all.error());
  std::string csv =
      "entry,at,reviewer,position_id,pd_number,title,pay_plan,series,grade,round,action,holds,"
      "new_pay_plan,new_title,new_series,new_grade,factors,findings,assigned_to,reason,undoes,"
      "rules,version\r\n";
  for (const auto& [entry, paper, holds] : *all) {
    CsvRow row;
    row.number(entry.entry).text(entry.at).text(entry.reviewer).text(entry.position_id);
    row.text(paper.pd_number).text(paper.title).text(paper.pay_plan).text(paper.series);
    row.number(paper.grade).text(name(entry.round)).text(name(entry.action));
    row.text(holds ? "yes" : "no");
    for (const char* key : {"pay_plan", "title", "series", "grade", "factors", "findings", "to"})
      row.text(changed(entry, key));
    row.text(entry.reason).number(entry.undoes).text(entry.rules).text(entry.version);
    csv += row.take();
  }
  return csv;
}

Result<std::string> decisions_jsonl(Database& review) {
  const auto all = exported(review);
  if (!all) return tl::unexpected(all.error());
  std::string lines;
  for (const auto& [entry, paper, holds] : *all) {
    const Json line = {{"entry", entry.entry},
                       {"at", entry.at},
                       {"reviewer", text_json(entry.reviewer)},
                       {"position_id", text_json(entry.position_id)},
                       {"classified",
                        {{"title", known_text_json(paper.title)},
                         {"pay_plan", known_text_json(paper.pay_plan)},
                         {"series", known_text_json(paper.series)},
                         {"grade", known_json(paper.grade)},
                         {"pd_number", known_text_json(paper.pd_number)}}},
                       {"round", name(entry.round)},
                       {"action", name(entry.action)},
                       {"holds", holds},
                       {"changes", entry.changes},
                       {"reason", text_json(entry.reason)},
                       {"undoes", known_json(entry.undoes)},
                       {"rules", entry.rules},
                       {"version", entry.version}};
    lines += line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  }
  return lines;
}

Result<std::string> exported_decisions(const std::filesystem::path& folder, ExportForm form) {
  auto review = open_review(folder, Database::Access::read);
  if (!review) return tl::unexpected(review.error());
  return form == ExportForm::csv ? decisions_csv(*review) : decisions_jsonl(*review);
}

}  // namespace secondlook
