// SPDX-License-Identifier: GPL-3.0-or-later
// A branch chief between a director and three analysts, as a chart shows them.
#pragma once
#include <string>

#include "models/standing.h"
#include "tests/models/link/link_sample.h"
#include "tests/pipeline/check/sample_position.h"

namespace secondlook::sample {

inline ChartedSubordinate subordinate(std::string title, int grade, bool direct = true) {
  ChartedSubordinate one;
  one.identity.title = std::move(title);
  one.identity.pay_plan = "GS";
  one.identity.grade = grade;
  one.direct = direct;
  one.evidence = at(one.identity.title).front();
  return one;
}

inline Standing standing(int analysts = 3) {
  Standing standing;
  standing.supervisor.emplace();
  standing.supervisor->title = "Director, Office of Tides";
  standing.supervisor->pay_plan = "ES";
  for (int i = 0; i < analysts; ++i) standing.subordinates.push_back(subordinate("Analyst", 12));
  standing.headcount = analysts;
  standing.levels_below_ses = 1;
  standing.every_level_shown = true;
  standing.evidence = at("Chief, Budget Branch");
  return standing;
}

}  // namespace secondlook::sample
