// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/tag/passages.h"

namespace secondlook {
namespace {

// What stands among the duties and belongs to none, such as a paragraph under a heading that no
// section is known by.
void add_rest(const Part& part, const std::vector<Duty>& duties, std::vector<Passage>& passages) {
  std::size_t from = part.body_begin;
  const auto add = [&](std::size_t to) {
    if (from < to) passages.push_back({"other", -1, from, to});
  };
  for (const Duty& duty : duties) {
    if (duty.end <= from || duty.begin >= part.body_end) continue;
    add(duty.begin);
    from = duty.end;
  }
  add(part.body_end);
}

}  // namespace

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
  for (const Part& part : parts)
    if (part.section == "duties") add_rest(part, duties, result);
  return result;
}

}  // namespace secondlook
