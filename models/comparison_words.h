// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which papers are held against one another, loaded from
// data/lexicons/comparisons.yaml.
#pragma once
#include <re2/re2.h>

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "models/pattern_set.h"

namespace secondlook {

using WordSet = std::set<std::string, std::less<>>;

struct TitleWords {
  WordSet telling;  // may not be missing from one of two titles of the same position
  WordSet units;    // in the name of an organization that is set behind a title
};

struct ComparisonWords {
  std::vector<std::vector<std::string>> pay_plan_families;  // graded by the same scale
  PatternSet developmental;  // what is said of a position that leads up to a higher grade
  std::shared_ptr<const RE2> full_performance_grade;  // shared as an RE2 cannot be moved
  PatternSet generic_elements;      // names of elements of any plan, whatever the work
  PatternSet catch_all_elements;    // names of elements that take in all of the work
  PatternSet supervisory_elements;  // names of elements on supervising
  PatternSet supervisory_acts;      // what such an element's text asks
  WordSet common_stems;             // stems of words that say nothing of what the work is about
  TitleWords titles;
};

/// Whether the grades of both plans mean the same work. Nothing is known of a plan of no family,
/// but that it is its own.
bool same_pay_plan(const ComparisonWords& words, std::string_view one, std::string_view other);

/// Whether it can be told that both plans are for different work: both have a family.
bool different_pay_plans(const ComparisonWords& words, std::string_view one,
                         std::string_view other);

}  // namespace secondlook
