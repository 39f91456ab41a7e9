// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charted_scope.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "models/base_level.h"

namespace secondlook {
namespace {

// A place that rests on less is shown and scores nothing.
constexpr double kLeastConfidence = 0.6;
// Grades of so many of the subordinates have to be known before shares are taken of them.
constexpr double kShareWithGrades = 0.75;
constexpr std::size_t kMostEvidence = 6;
// Where the share of the work that makes the base level is that of the Supervisory Guide, Factor 5.
constexpr double kBasePercent = 25;

bool has_grades(const std::vector<SubordinateGroup>& groups) {
  return std::any_of(groups.begin(), groups.end(), [](const SubordinateGroup& group) {
    return group.grade && group.count > 0 && !group.contractors;
  });
}

// Empty where too few boxes show a grade.
std::vector<SubordinateGroup> groups_of(const Standing& standing) {
  std::map<std::tuple<std::string, int, bool>, int> counted;
  int all = 0, graded = 0;
  for (const ChartedSubordinate& one : standing.subordinates) {
    if (one.contractor) continue;
    ++all;
    if (!one.identity.grade) continue;
    ++graded;
    const std::string& plan = one.identity.pay_plan;
    ++counted[{plan.empty() ? "GS" : plan, *one.identity.grade, one.supervises}];
  }
  std::vector<SubordinateGroup> groups;
  if (graded == 0 || graded < kShareWithGrades * all || standing.headcount > 2 * all) return groups;
  for (const auto& [what, count] : counted) {
    SubordinateGroup group;
    group.count = count;
    group.pay_plan = std::get<0>(what);
    group.grade = std::get<1>(what);
    group.supervisors = std::get<2>(what);
    groups.push_back(std::move(group));
  }
  return groups;
}

std::optional<int> base_grade(const std::vector<SubordinateGroup>& groups) {
  SupervisoryScope only_groups;
  only_groups.groups = groups;
  const auto base = base_level(only_groups, {}, kBasePercent);
  return base ? std::optional(base->grade) : std::nullopt;
}

class Heeding {
 public:
  Heeding(SupervisoryScope& scope, const Standing& standing) : scope_(scope), standing_(standing) {}

  void run() {
    facts_.subordinates = standing_.headcount;
    facts_.levels_below_ses = standing_.levels_below_ses;
    facts_.confidence = standing_.confidence;
    facts_.place = standing_.evidence;
    if (standing_.confidence >= kLeastConfidence) {
      supervisor();
      if ((scope_.supervises || scope_.called_supervisory) && !scope_.without_employees)
        subordinates();
    }
    scope_.charted = std::move(facts_);
  }

 private:
  void supervisor() {
    if (!scope_.reporting_levels_below_ses && standing_.levels_below_ses) {
      scope_.reporting_levels_below_ses = standing_.levels_below_ses;
      // A deputy's box hangs below the chief's.
      if (scope_.deputy.kind == DeputyStanding::Kind::full && *standing_.levels_below_ses > 1)
        scope_.reports_through_chief = true;
      facts_.gives_levels = true;
    }
    if (!standing_.supervisor || !scope_.reports_to.empty() || scope_.reports_to_grade) return;
    const Identity& above = *standing_.supervisor;
    scope_.reports_to =
        above.organizational_title.empty() ? above.title : above.organizational_title;
    if (above.pay_plan.empty() || above.pay_plan == "GS" || above.pay_plan == "GM")
      scope_.reports_to_grade = above.grade;
  }

  void subordinates() {
    if (!scope_.subordinates && standing_.headcount > 0) scope_.subordinates = standing_.headcount;
    std::vector<SubordinateGroup> groups = groups_of(standing_);
    if (groups.empty()) return;
    for (const ChartedSubordinate& one : standing_.subordinates)
      if (one.identity.grade && !one.contractor && facts_.staff.size() < kMostEvidence)
        facts_.staff.push_back(one.evidence);
    if (!has_grades(scope_.groups)) {
      scope_.groups.insert(scope_.groups.end(), groups.begin(), groups.end());
      facts_.gives_grades = true;
      return;
    }
    const auto stated = base_grade(scope_.groups), charted = base_grade(groups);
    if (stated && charted && *stated != *charted) facts_.other_base = {*stated, *charted};
  }

  SupervisoryScope& scope_;
  const Standing& standing_;
  ChartedFacts facts_;
};

}  // namespace

void heed_standing(SupervisoryScope& scope, const Standing& standing) {
  Heeding(scope, standing).run();
}

}  // namespace secondlook
