// SPDX-License-Identifier: GPL-3.0-or-later
// A performance plan or appraisal: what the incumbent is held to.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "models/evidence.h"
#include "models/identity.h"
#include "models/position.h"

namespace secondlook {

struct PerformanceElement {
  std::string name;              // heading of the element, without its number
  std::string text;              // what is expected, without the heading
  std::optional<bool> critical;  // nothing where the paper does not say
  std::optional<double> weight;  // percent
  bool executive_core = false;   // one of the elements that every senior executive's plan has
  std::vector<Evidence> evidence;
};

struct Appraisal {
  Identity identity;
  std::optional<Stated<std::string>> period_begin, period_end;  // ISO 8601
  std::optional<Stated<std::string>> rating;                    // summary level, as printed
  std::optional<Stated<std::string>> supervisor;                // rating official, as printed
  bool executive_plan = false;  // of the senior executive appraisal system
  std::vector<PerformanceElement> elements;
};

}  // namespace secondlook
