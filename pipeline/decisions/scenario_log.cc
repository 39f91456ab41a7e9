// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/decisions/scenario_log.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

namespace secondlook {
namespace {

using Json = nlohmann::json;

constexpr const char* kTable = R"sql(
CREATE TABLE IF NOT EXISTS scenario_log(
  entry INTEGER PRIMARY KEY, at TEXT NOT NULL, reviewer TEXT NOT NULL, name TEXT NOT NULL,
  note TEXT NOT NULL, choices TEXT NOT NULL, rules TEXT NOT NULL, version TEXT NOT NULL);
CREATE TRIGGER IF NOT EXISTS scenario_log_is_not_changed BEFORE UPDATE ON scenario_log
  BEGIN SELECT raise(ABORT, 'the scenario log is not changed'); END;
CREATE TRIGGER IF NOT EXISTS scenario_log_is_not_cut BEFORE DELETE ON scenario_log
  BEGIN SELECT raise(ABORT, 'the scenario log is not cut'); END;
)sql";

std::string choices_json(const std::vector<SavedChoice>& choices) {
  Json list = Json::array();
  for (const SavedChoice& one : choices)
    list.push_back({{"position_id", one.position_id}, {"choice", one.choice}, {"with", one.with}});
  return list.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// What another program wrote may be anything.
std::vector<SavedChoice> choices_in(const std::string& text) {
  const Json list = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  std::vector<SavedChoice> choices;
  if (!list.is_array()) return choices;
  for (const Json& one : list) {
    const auto words = [&](const char* key) {
      return one.is_object() && one.contains(key) && one[key].is_string()
                 ? one[key].get<std::string>()
                 : std::string();
    };
    choices.push_back({words("position_id"), words("choice"), words("with")});
  }
  return choices;
}

Result<std::vector<SavedScenario>> all_of(Database& review) {
  auto rows = review.prepare(
      "SELECT entry, at, reviewer, name, note, choices, rules, version FROM scenario_log"
      " ORDER BY entry");
  std::vector<SavedScenario> all;
  const auto done = each_row(rows, [&](const Statement& row) {
    all.push_back({.entry = row.integer(0),
                   .at = row.text(1),
                   .reviewer = row.text(2),
                   .name = row.text(3),
                   .note = row.text(4),
                   .choices = choices_in(row.text(5)),
                   .rules = row.text(6),
                   .version = row.text(7)});
  });
  if (!done) return tl::unexpected(done.error());
  return all;
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

}  // namespace

std::optional<std::string> refusal(const SavedScenario& scenario) {
  const std::string& name = scenario.name;
  if (name.empty() || name.front() == ' ' || name.back() == ' ')
    return "A scenario needs a name, without blanks around it.";
  if (name.size() > kLongestScenarioName)
    return "The name is longer than " + std::to_string(kLongestScenarioName) + " characters.";
  if (std::ranges::any_of(name, is_control)) return "The name has characters that cannot be shown.";
  if (scenario.note.size() > kLongestScenarioNote)
    return "The note is longer than " + std::to_string(kLongestScenarioNote) + " characters.";
  return std::nullopt;
}

Result<void> create_scenario_table(Database& review) { return review.run(kTable); }

Result<std::int64_t> append(Database& review, const SavedScenario& scenario) {
  auto insert = review.prepare(
      "INSERT INTO scenario_log(at, reviewer, name, note, choices, rules, version)"
      " VALUES(?,?,?,?,?,?,?) RETURNING entry");
  if (!insert) return tl::unexpected(insert.error());
  const auto row = insert
                       ->bind(scenario.at, scenario.reviewer, scenario.name, scenario.note,
                              choices_json(scenario.choices), scenario.rules, scenario.version)
                       .step();
  if (!row) return tl::unexpected(row.error());
  const std::int64_t number = insert->integer(0);
  return insert->step().map([&](bool) { return number; });
}

Result<std::vector<SavedScenario>> standing_scenarios(Database& review) {
  auto all = all_of(review);
  if (!all) return all;
  std::map<std::string, SavedScenario> last;
  for (SavedScenario& one : *all) {
    std::string name = one.name;
    last.insert_or_assign(std::move(name), std::move(one));
  }
  std::vector<SavedScenario> standing;
  for (auto& [name, one] : last) standing.push_back(std::move(one));
  return standing;
}

Result<void> carry_scenarios(const std::filesystem::path& former, Database& to) {
  if (auto made = create_scenario_table(to); !made) return made;
  std::error_code error;
  if (!std::filesystem::exists(former, error)) return {};
  auto from = Database::open(former, Database::Access::read);
  if (!from) return tl::unexpected(from.error());
  auto there =
      from->prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'scenario_log'");
  if (!there) return tl::unexpected(there.error());
  const auto found = there->step();
  if (!found) return tl::unexpected(found.error());
  if (!*found) return {};
  const auto all = all_of(*from);
  if (!all) return tl::unexpected(all.error());
  for (const SavedScenario& one : *all)
    if (auto added = append(to, one); !added) return tl::unexpected(added.error());
  return {};
}

}  // namespace secondlook
