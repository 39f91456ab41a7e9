// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/tag/passages.h"

#include <algorithm>

namespace secondlook {
namespace {

// What a section of duties says beside the duties that were made out in it.
void add_rest(const Part& part, const std::vector<Duty>& duties, std::vector<Passage>& result) {
  std::vector<std::pair<std::size_t, std::size_t>> taken;
  for (const Duty& duty : duties)
    if (duty.end > part.body_begin && duty.begin < part.body_end)
      taken.emplace_back(duty.begin, duty.end);
  std::sort(taken.begin(), taken.end());
  std::size_t at = part.body_begin;
  for (const auto& [begin, end] : taken) {
    if (begin > at) result.push_back({"duties", -1, at, begin});
    at = std::max(at, end);
  }
  if (at < part.body_end) result.push_back({"duties", -1, at, part.body_end});
}

}  // namespace

std::vector<Passage> passages(const std::vector<Part>& parts, const std::vector<Duty>& duties) {
  std::vector<Passage> result;
  for (const Part& part : parts) {
    if (part.body_begin >= part.body_end) continue;
    if (part.section == "evaluation" || part.section == "certification") continue;
    if (part.section == "duties") {
      add_rest(part, duties, result);
      continue;
    }
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
