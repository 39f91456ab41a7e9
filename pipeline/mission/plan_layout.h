// SPDX-License-Identifier: GPL-3.0-or-later
// How strategic plans head what they are to achieve: data/forms/strategic_plan.yaml.
#pragma once
#include <re2/re2.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "models/result.h"

namespace secondlook {

/// Patterns of a line; shared as an RE2 cannot be moved.
using LinePatterns = std::vector<std::shared_ptr<const RE2>>;

struct PlanLayout {
  LinePatterns goals, objectives, numbered;  // two groups: number, title
  LinePatterns sections, ends, contents;     // no group
  LinePatterns organizations, programmes;    // one group: the names

  static Result<PlanLayout> parse(std::string_view yaml, const std::string& file);
};

}  // namespace secondlook
