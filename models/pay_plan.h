// SPDX-License-Identifier: GPL-3.0-or-later
// The pay plans that a position description may carry, and those that it may no longer carry.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/standard.h"

namespace secondlook {

/// The end of a pay plan, or of some grades of it.
struct Ending {
  std::string since;        // ISO 8601 day, or as much of it as is known
  std::string replaced_by;  // what takes its place, for a person: "GS"
  Source source;
  bool operator==(const Ending&) const = default;
};

/// Grades that a pay plan once had.
struct FormerGrades {
  int lowest = 0, highest = 0;
  Ending ending;
  bool operator==(const FormerGrades&) const = default;
};

struct PayPlan {
  std::string code;  // "GS"
  std::string means;
  bool graded = false;                      // its grade is one of a fixed row; bands are none
  int lowest_grade = 0, highest_grade = 0;  // of a graded plan
  std::optional<FormerGrades> former_grades;
  std::optional<Ending> ended;  // the whole plan
  Source source;
  bool operator==(const PayPlan&) const = default;
};

struct PayPlans {
  std::vector<PayPlan> plans;
  Checked checked;
  bool operator==(const PayPlans&) const = default;
};

/// The plan with that code, or null.
const PayPlan* find_pay_plan(const PayPlans& plans, std::string_view code);

}  // namespace secondlook
