// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/scenarios.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <utility>

#include "pipeline/office/temporary_folder.h"
#include "pipeline/report/allocations_workbook.h"
#include "pipeline/report/mission/read_alignment.h"
#include "pipeline/serve/scenario_json.h"
#include "pipeline/utc_time.h"

namespace secondlook {
namespace {
namespace fs = std::filesystem;

constexpr const char* kNotWritten = "The scenario could not be written to the disk.";
constexpr const char* kNotRead = "The scenarios could not be read.";

ScenarioAnswer refused(int status, std::string why) { return {status, {}, std::move(why)}; }

Json parsed(const std::string& request) {
  return Json::parse(request, nullptr, /*allow_exceptions=*/false);
}

std::string text_in(const Json& object, const char* key) {
  return object.is_object() && object.contains(key) && object[key].is_string()
             ? object[key].get<std::string>()
             : std::string();
}

}  // namespace

Result<std::unique_ptr<Scenarios>> Scenarios::open(const fs::path& folder, Database review,
                                                   std::string rules, std::string version) {
  // The decisions are written over another connection; either waits for the other.
  if (auto ready = review.run("PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;"); !ready)
    return tl::unexpected(ready.error());
  if (auto ready = create_scenario_table(review); !ready) return tl::unexpected(ready.error());
  auto base = read_scenario_base(review);
  if (!base) return tl::unexpected(base.error());
  auto proposals = read_proposals(folder);
  if (!proposals) return tl::unexpected(proposals.error());
  auto alignment = read_alignment(folder);
  if (!alignment) return tl::unexpected(alignment.error());
  return std::unique_ptr<Scenarios>(new Scenarios(std::move(review), std::move(*base),
                                                  std::move(*alignment), std::move(*proposals),
                                                  std::move(rules), std::move(version)));
}

tl::expected<std::vector<ScenarioChoice>, std::string> Scenarios::choices_of(
    const std::vector<SavedChoice>& saved) const {
  std::vector<ScenarioChoice> choices;
  for (const SavedChoice& one : saved) {
    const auto post = base_.post_of(one.position_id);
    const auto choice = choice_named(one.choice);
    if (!post) return tl::unexpected("This review has no position " + one.position_id + ".");
    if (!choice) return tl::unexpected("There is no choice \"" + one.choice + "\".");
    const auto with = base_.post_of(one.with);
    if (!one.with.empty() && !with)
      return tl::unexpected("This review has no position " + one.with + ".");
    choices.push_back({*post, *choice, with});
  }
  if (auto why = refusal(base_.posts, choices)) return tl::unexpected(std::move(*why));
  return choices;
}

ScenarioAnswer Scenarios::start() {
  const std::lock_guard lock(mutex_);
  const auto saved = standing_scenarios(review_);
  if (!saved) return refused(500, kNotRead);
  return {200,
          {{"positions", flagged_json(base_, proposals_)},
           {"figures", outcome_json(play(base_.posts, {}), base_)},
           {"saved", array_json(*saved, saved_json)}},
          {}};
}

ScenarioAnswer Scenarios::figures(const std::string& request) const {
  const auto saved = choices_in(parsed(request));
  if (!saved) return refused(400, saved.error());
  const auto choices = choices_of(*saved);
  if (!choices) return refused(422, choices.error());
  return {200, outcome_json(play(base_.posts, *choices), base_), {}};
}

ScenarioAnswer Scenarios::save(const std::string& request, const std::string& reviewer) {
  const Json json = parsed(request);
  auto choices = choices_in(json);
  if (!choices) return refused(400, choices.error());
  SavedScenario scenario{.at = utc_milliseconds(),
                         .reviewer = reviewer,
                         .name = text_in(json, "name"),
                         .note = text_in(json, "note"),
                         .choices = std::move(*choices),
                         .rules = rules_,
                         .version = version_};
  if (const auto why = secondlook::refusal(scenario)) return refused(422, *why);
  if (const auto sound = choices_of(scenario.choices); !sound) return refused(422, sound.error());
  const std::lock_guard lock(mutex_);
  const auto entry = append(review_, scenario);
  if (!entry) return refused(500, kNotWritten);
  return {200, {{"entry", *entry}, {"scenario", saved_json(scenario)}}, {}};
}

ScenarioReport Scenarios::report_of(const SavedScenario& saved,
                                    const std::vector<ScenarioChoice>& choices) const {
  ScenarioReport report{.name = saved.name,
                        .reviewer = saved.reviewer,
                        .at = saved.at,
                        .note = saved.note,
                        .rows = {},
                        .outcome = play(base_.posts, choices)};
  std::map<std::size_t, std::string> notices;
  for (const ScenarioNotice& notice : report.outcome.notices) notices[notice.post] = notice.says;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const ScenarioPost& post = base_.posts[choices[i].post];
    report.rows.push_back(
        {.position_id = post.position_id,
         .title = post.title,
         .organization = post.organization,
         .from = post.category,
         .choice = std::string(name(choices[i].choice)),
         .with = choices[i].with ? base_.posts[*choices[i].with].title : std::string(),
         .supports = justification(proposals_, saved.choices[i], "supports"),
         .against = justification(proposals_, saved.choices[i], "against"),
         .notice = notices[choices[i].post]});
  }
  return report;
}

tl::expected<std::string, std::string> Scenarios::workbook(const std::string& name) {
  std::vector<SavedScenario> all;
  {
    const std::lock_guard lock(mutex_);
    auto saved = standing_scenarios(review_);
    if (!saved) return tl::unexpected(std::string(kNotRead));
    all = std::move(*saved);
  }
  const auto found = std::ranges::find(all, name, &SavedScenario::name);
  if (found == all.end()) return tl::unexpected(std::string("There is no scenario of this name."));
  const auto choices = choices_of(found->choices);
  if (!choices) return tl::unexpected(choices.error());
  const ScenarioReport report = report_of(*found, *choices);
  const TemporaryFolder scratch;
  if (scratch.path().empty()) return tl::unexpected(std::string("There is no room to write it."));
  const fs::path file = scratch.path() / "allocations.xlsx";
  if (!write_allocations_workbook(base_.allocations, alignment_, file, scratch.path(), &report))
    return tl::unexpected(std::string("The workbook could not be written."));
  std::ifstream stream(file, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

}  // namespace secondlook
