// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/tag/passages.h"

namespace secondlook {

std::vector<Passage> passages(const std::vector<Part>& parts, const std::vector<Duty>& duties) {
  std::vector<Passage> result;
  for (const Part& part : parts) {
    if (part.body_begin >= part.body_end) continue;
    if (part.section == "duties" || part.section == "evaluation" || part.section == "certification")
      continue;
    if (part.section == "factor") {
      result.push_back({part.factor.factor->id, -1, part.body_begin, part.body_end});
      if (part.factor.combination != nullptr)
        result.push_back({part.factor.combination->second, -1, part.body_begin, part.body_end});
      continue;
    }
    const bool named = part.section == "introduction" || part.section == "supervisory_controls" ||
                       part.section == "supervision_exercised";
    result.push_back({named ? part.section : "other", -1, part.body_begin, part.body_end});
  }
  for (std::size_t i = 0; i < duties.size(); ++i)
    result.push_back({"duties", static_cast<int>(i), duties[i].begin, duties[i].end});
  return result;
}

}  // namespace secondlook
