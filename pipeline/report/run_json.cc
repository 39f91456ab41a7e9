// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/run_json.h"

#include <nlohmann/json.hpp>

#include "pipeline/report/printable.h"
#include "pipeline/report/review_database.h"

namespace secondlook {
namespace {
using Json = nlohmann::ordered_json;

Json words(const std::map<std::string, std::string>& values) {
  Json object = Json::object();
  for (const auto& [key, value] : values) object[printable(key)] = printable(value);
  return object;
}

Json numbers(const std::map<std::string, std::int64_t>& counts) {
  Json object = Json::object();
  for (const auto& [key, count] : counts) object[printable(key)] = count;
  return object;
}
}  // namespace

std::string run_json(const RunRecord& run, const ReviewCounts& counts) {
  Json archives = Json::array();
  for (const std::string& archive : run.archives) archives.push_back(printable(archive));
  const Json figures = {{"files", counts.files},
                        {"files_by_outcome", numbers(counts.files_by_outcome)},
                        {"bytes", counts.bytes},
                        {"pages", counts.pages},
                        {"ocr_pages", counts.ocr_pages},
                        {"ocr_pages_by_cause", numbers(run.ocr_pages_by_cause)},
                        {"positions", counts.positions},
                        {"findings", counts.findings},
                        {"findings_by_severity", numbers(counts.findings_by_severity)},
                        {"findings_by_rule", numbers(counts.findings_by_rule)}};
  const Json object = {{"version", run.version},
                       {"review_schema", kReviewSchemaVersion},
                       {"archives", std::move(archives)},
                       {"settings", words(run.settings)},
                       {"standards", words(run.standards)},
                       {"counts", figures},
                       {"started", run.started},
                       {"finished", run.finished}};
  return object.dump(2) + "\n";
}

}  // namespace secondlook
