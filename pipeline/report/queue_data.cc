// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/queue_data.h"

#include <fmt/format.h>

#include <utility>

#include "pipeline/report/classification_text.h"
#include "pipeline/report/output_file.h"

namespace secondlook {

void QueueData::add(const QueuedPosition& position) {
  const auto [organization, is_new] =
      index_of_.emplace(position.organization, organizations_.size());
  if (is_new) organizations_.push_back(text_json(position.organization));
  Json findings = Json::array();
  std::size_t shown = 0;
  for (const QueuedFinding& finding : position.findings) {
    Json one = Json::array({finding.rule, finding.severity});
    // The others are counted in the queue, and only filtered by.
    if (++shown <= kFindingsInQueue) one.push_back(text_json(finding.summary));
    findings.push_back(std::move(one));
  }
  // In the order in which data/report/queue.js takes them.
  positions_.push_back(
      Json::array({position.id, text_json(position.title), position.pay_plan,
                   plan_series_grade(position.pay_plan, position.series, position.grade),
                   known_json(position.grade), position.supported, text_json(position.pd_number),
                   organization->second, position.supervisory, to_hundredths(position.priority),
                   std::move(findings)}));
}

Result<void> QueueData::write(const std::filesystem::path& folder, std::int64_t part) {
  const Json data = {{"organizations", std::exchange(organizations_, Json::array())},
                     {"positions", std::exchange(positions_, Json::array())}};
  index_of_.clear();
  // A text parses faster as JSON than as a program, which matters with 100,000 positions.
  const auto text = [](const Json& json) {
    return json.dump(-1, ' ', /*ensure_ascii=*/true, Json::error_handler_t::replace);
  };
  return write_file(folder / "queue" / fmt::format("positions-{}.js", part),
                    fmt::format("takePositions({}, JSON.parse({}));\n", part, text(text(data))));
}

}  // namespace secondlook
