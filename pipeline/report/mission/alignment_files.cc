// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/mission/alignment_files.h"

#include <string>

#include "pipeline/mission/read_priorities.h"
#include "pipeline/report/json_values.h"
#include "pipeline/report/output_file.h"

namespace secondlook {
namespace {

std::string line_of(const AlignedPosition& position, const AlignmentLink& link) {
  const Json object = {{"position_id", text_json(position.position_id)},
                       {"title", text_json(position.title)},
                       {"pay_plan", known_text_json(position.pay_plan)},
                       {"organization", known_text_json(position.organization)},
                       {"priority", text_json(link.priority_id)},
                       {"role", name(link.role)},
                       {"confidence", to_hundredths(link.confidence)},
                       {"words", texts_json(link.words)},
                       {"executive", position.executive},
                       {"evidence", evidence_json(link.evidence)}};
  return object.dump() + "\n";
}

}  // namespace

Result<void> write_alignment_files(const MissionAlignment& alignment,
                                   const std::filesystem::path& folder) {
  std::string lines;
  for (const AlignedPosition& position : alignment.positions)
    for (const AlignmentLink& link : position.links) lines += line_of(position, link);
  auto written = write_file(folder / "alignment.jsonl", lines);
  if (!written || alignment.priorities.list.empty()) return written;
  return write_file(folder / "priorities.yaml", priorities_yaml(alignment.priorities));
}

}  // namespace secondlook
