// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/workbench.h"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

#include "pipeline/decisions/decision_log.h"
#include "pipeline/decisions/export_decisions.h"
#include "pipeline/report/open_review.h"
#include "pipeline/serve/position_data.h"
#include "pipeline/serve/queue_query.h"
#include "pipeline/serve/review_files.h"
#include "pipeline/serve/workbench_tables.h"
#include "pipeline/utc_time.h"

namespace secondlook {
namespace {
namespace fs = std::filesystem;

constexpr int kReaders = 4;  // connections; more would only wait for the processors
constexpr std::int64_t kRows = 100, kMostRows = 500;
constexpr const char* kBroken = "The review could not be read.";

std::string text_of(const Parameters& parameters, const char* key) {
  const auto found = parameters.find(key);
  return found == parameters.end() ? std::string() : found->second;
}

std::optional<std::int64_t> number_of(const Parameters& parameters, const char* key) {
  const std::string text = text_of(parameters, key);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

QueueFilter filter_of(const Parameters& parameters, const std::string& reviewer) {
  QueueFilter filter;
  filter.words = text_of(parameters, "words");
  filter.rule = text_of(parameters, "rule");
  filter.severity = text_of(parameters, "severity");
  filter.organization = text_of(parameters, "organization");
  filter.pay_plan = text_of(parameters, "pay_plan");
  filter.grade = number_of(parameters, "grade");
  filter.supported = text_of(parameters, "supported");
  filter.status = text_of(parameters, "status");
  filter.reviewer = text_of(parameters, "reviewer");
  const std::string list = text_of(parameters, "list");
  if (list == "mine") filter.assigned = reviewer;
  if (list == "second") filter.second_for = reviewer;
  filter.in_sample = list == "sample";
  return filter;
}

constexpr const char* kWorkbookType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

Answer answer_of(const ScenarioAnswer& answer) {
  return answer.why.empty() ? json_answer(answer.status, answer.body)
                            : refused_answer(answer.status, answer.why);
}

Answer answer_of(const Result<Json>& json) {
  return json ? json_answer(200, *json) : refused_answer(500, kBroken);
}

int status_of(WriteOutcome::Kind kind) {
  switch (kind) {
    case WriteOutcome::Kind::written:
      return 200;
    case WriteOutcome::Kind::unsound:
      return 422;
    case WriteOutcome::Kind::unknown_position:
      return 404;
    case WriteOutcome::Kind::conflict:
      return 409;
    case WriteOutcome::Kind::failed:
      return 500;
  }
  return 500;
}

// What a request asks to be written, or what is wrong with its form.
Result<Decision> decision_of(const std::string& body, const std::string& reviewer) {
  const auto wrong = tl::unexpected(
      Problem{Problem::Kind::unreadable, "request", "The request is not a decision."});
  const auto json = nlohmann::json::parse(body, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object()) return wrong;
  const auto text = [&](const char* key) {
    const auto value = json.find(key);
    return value != json.end() && value->is_string() ? value->get<std::string>() : std::string();
  };
  const auto action = action_named(text("action"));
  const auto round = round_named(json.contains("round") ? text("round") : "first");
  if (!action || !round) return wrong;
  Decision decision;
  decision.reviewer = reviewer;
  decision.position_id = text("position_id");
  decision.action = *action;
  decision.round = *round;
  decision.reason = text("reason");
  if (const auto changes = json.find("changes"); changes != json.end()) decision.changes = *changes;
  if (const auto undoes = json.find("undoes"); undoes != json.end()) {
    if (!undoes->is_number_integer()) return wrong;
    decision.undoes = undoes->get<std::int64_t>();
  }
  return decision;
}

}  // namespace

Answer json_answer(int status, const Json& body) {
  return {
      status, "application/json", body.dump(-1, ' ', false, Json::error_handler_t::replace), {}};
}

Answer refused_answer(int status, const std::string& why) {
  return json_answer(status, {{"error", why}});
}

Result<std::unique_ptr<Workbench>> Workbench::open(const fs::path& folder, const fs::path& pages,
                                                   const std::string& version) {
  auto lock = FolderLock::take(folder);
  if (!lock) return tl::unexpected(lock.error());
  std::error_code error;
  if (fs::exists(folder / ".former", error))
    return tl::unexpected(
        Problem{Problem::Kind::unmet_need, folder.string(),
                "a run was cut short while it put its review in place; run it again"});
  auto review = open_review(folder, Database::Access::create);
  if (!review) return tl::unexpected(review.error());
  auto ready =
      create_decision_tables(*review).and_then([&] { return make_workbench_tables(*review); });
  if (!ready) return tl::unexpected(ready.error());
  auto rules = standards_fingerprint(*review);
  if (!rules) return tl::unexpected(rules.error());
  auto writer = DecisionWriter::start(std::move(*review), *rules, version, utc_milliseconds);
  if (!writer) return tl::unexpected(writer.error());
  auto reader = ReviewReader::open(folder / "review.db", kReaders);
  if (!reader) return tl::unexpected(reader.error());
  auto scenarios =
      open_review(folder, Database::Access::create).and_then([&](Database&& connection) {
        return Scenarios::open(folder, std::move(connection), *rules, version);
      });
  if (!scenarios) return tl::unexpected(scenarios.error());

  std::unique_ptr<Workbench> workbench(new Workbench(folder, std::move(*lock), std::move(*reader)));
  workbench->writer_ = std::move(*writer);
  workbench->scenarios_ = std::move(*scenarios);
  for (const auto& entry : fs::directory_iterator(pages, error)) {
    const std::string name = entry.path().filename().string();
    if (auto file = read_review_file(pages, name))
      workbench->pages_[name] = {200, std::move(file->media_type), std::move(file->bytes), {}};
  }
  if (!workbench->pages_.contains("queue.html"))
    return tl::unexpected(Problem{Problem::Kind::unmet_need, pages.string(),
                                  "is missing; the program is not wholly installed"});
  return workbench;
}

Workbench::~Workbench() {
  writer_.reset();
  scenarios_.reset();
  reader_.close();
  if (auto review = Database::open(folder_ / "review.db", Database::Access::create))
    (void)review->run("PRAGMA journal_mode = DELETE");
}

Answer Workbench::page(const std::string& name) const {
  const auto found = pages_.find(name);
  return found == pages_.end() ? refused_answer(404, "There is no such page.") : found->second;
}

Answer Workbench::get(const std::string& path, const Parameters& parameters,
                      const std::string& reviewer) {
  if (path == "/" || path == "/index.html") return page("queue.html");
  if (path == "/api/queue") return queue(parameters, reviewer);
  if (path == "/api/neighbours") return neighbours(parameters, reviewer);
  if (path == "/api/position") return position(parameters, reviewer);
  if (path == "/api/facets") return facets();
  if (path == "/scenarios.html") return page("scenarios.html");
  if (path == "/api/scenario") return answer_of(scenarios_->start());
  if (path == "/export/scenario.xlsx") return scenario_workbook(text_of(parameters, "name"));
  if (path == "/export/decisions.csv" || path == "/export/decisions.jsonl")
    return exported(path.substr(std::string_view("/export/").size()));
  return review_file(path.substr(1));
}

Answer Workbench::queue(const Parameters& parameters, const std::string& reviewer) {
  const std::int64_t after = number_of(parameters, "after").value_or(0);
  const std::int64_t limit =
      std::clamp<std::int64_t>(number_of(parameters, "limit").value_or(kRows), 1, kMostRows);
  return answer_of(reader_.read([&](Database& review) {
    return queue_json(review, filter_of(parameters, reviewer), after, limit);
  }));
}

Answer Workbench::neighbours(const Parameters& parameters, const std::string& reviewer) {
  return answer_of(reader_.read([&](Database& review) {
    return neighbours_json(review, filter_of(parameters, reviewer), text_of(parameters, "id"));
  }));
}

Answer Workbench::position(const Parameters& parameters, const std::string& reviewer) {
  const auto data = reader_.read(
      [&](Database& review) { return position_data(review, text_of(parameters, "id"), reviewer); });
  if (!data) return refused_answer(500, kBroken);
  if (!*data) return refused_answer(404, "This review has no such position.");
  return json_answer(200, **data);
}

Answer Workbench::facets() {
  return answer_of(reader_.read([](Database& review) { return facets_json(review); }));
}

Answer Workbench::exported(const std::string& file_name) {
  const bool csv = file_name.ends_with(".csv");
  const auto text = reader_.read(
      [&](Database& review) { return csv ? decisions_csv(review) : decisions_jsonl(review); });
  if (!text) return refused_answer(500, kBroken);
  return {200, csv ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8", *text,
          file_name};
}

Answer Workbench::scenario_workbook(const std::string& name) {
  auto bytes = scenarios_->workbook(name);
  if (!bytes) return refused_answer(404, bytes.error());
  return {200, kWorkbookType, std::move(*bytes), "allocations-scenario.xlsx"};
}

Answer Workbench::scenario_figures(const std::string& body) const {
  return answer_of(scenarios_->figures(body));
}

Answer Workbench::save_scenario(const std::string& body, const std::string& reviewer) {
  return answer_of(scenarios_->save(body, reviewer));
}

Answer Workbench::review_file(const std::string& path) {
  auto file = read_review_file(folder_, path);
  if (!file) return refused_answer(404, "There is no such page.");
  if (path.starts_with("positions/")) file->bytes = with_workbench(std::move(file->bytes));
  return {200, std::move(file->media_type), std::move(file->bytes), {}};
}

Answer Workbench::decide(const std::string& body, const std::string& reviewer) {
  const auto decision = decision_of(body, reviewer);
  if (!decision) return refused_answer(400, decision.error().reason);
  const WriteOutcome outcome = writer_->write(*decision);
  if (outcome.kind != WriteOutcome::Kind::written)
    return refused_answer(status_of(outcome.kind), outcome.why);
  return json_answer(200, {{"entry", outcome.entry}});
}

}  // namespace secondlook
