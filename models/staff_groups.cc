// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_groups.h"

#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>

#include "models/staff_entries.h"
#include "models/staff_hours.h"
#include "models/staff_table.h"
#include "models/told_of_now.h"
#include "models/told_of_others.h"

namespace secondlook {
namespace {

// People who are told of but are another's: they share the room, come by, or are only overseen in
// what they write.
bool belongs_elsewhere(const std::string& text) {
  static const RE2 elsewhere(
      R"((?i)\b(?:belongs? to|does not supervise|do not supervise|(?:is|are) not (?:supervised|under)|not supervised (?:by|here)|has no (?:say|authority|supervision)|have no say|(?:rated|supervised|managed|appraised|employed) (?:by (?:another|the other|other)|elsewhere)|only (?:seated|sits?|borrows?)|uses? (?:a|the) (?:bench|desk|office)|sits? in the office|is housed|are housed|reports? elsewhere|is lent|(?:is|are) detailed (?:from|in)|on detail from|visits)\b)");
  return RE2::PartialMatch(text, elsewhere);
}

class GroupReader {
 public:
  explicit GroupReader(std::span<const Clause> clauses) : clauses_(clauses) {}

  StaffGroups read_all() {
    const std::optional<StaffTable> table = staff_table(clauses_);
    if (table) {
      listed_.groups = table->groups;
      for (const SubordinateGroup& group : table->groups)
        if (group.supervisors) listed_.chiefs += group.count;
      listed_.clauses.push_back(table->begin);
    }
    for (std::size_t i = 0; i < clauses_.size(); ++i) {
      const bool in_table = table && i >= table->begin && i < table->end;
      if (!in_table && tells_of_now(clauses_[i])) read(i);
    }
    // A section on the work directed sums up what the list of the staff told; it is the list where
    // there is no other.
    return people(summed_up_) > people(listed_) ? std::move(summed_up_) : std::move(listed_);
  }

 private:
  static double people(const StaffGroups& staff) {
    return std::accumulate(
        staff.groups.begin(), staff.groups.end(), 0.0,
        [](double all, const SubordinateGroup& group) { return all + group.count; });
  }

  void read(std::size_t index) {
    static const RE2 claim(
        R"((?i)\b(?:points?|total [0-9]|range [0-9]|final grade|base (?:level|grade)|supervisory guide|(?:level|factor) [0-9]|basis of)\b)");
    static const RE2 none(
        R"((?i)^(?:there (?:is|are) no|(?:[\w ]{1,40} )?(?:has|have|supervises) no)\b)");
    const Clause& clause = clauses_[index];
    if (clause.actor == Actor::supervisor || acts_for_superior(clause.text) ||
        RE2::PartialMatch(clause.text, claim) || RE2::PartialMatch(clause.text, none) ||
        belongs_elsewhere(clause.text))
      return;
    std::vector<StaffEntry> found = staff_entries(clause.text);
    if (found.empty()) return;
    heed_next(index, found.back());
    const bool summary =
        clause.section == "gssg-5" || clause.section == "gssg-6" ||
        std::any_of(found.begin(), found.end(), [](const auto& one) { return one.summed_up; });
    take(summary ? summed_up_ : listed_, index, found);
  }

  // "They average 10 hours a week" goes on about the last that were told of.
  void heed_next(std::size_t index, StaffEntry& last) const {
    static const RE2 goes_on(R"((?i)^(?:they|these|each|all of (?:them|these)|most of them)\b)");
    static const RE2 on_hours(R"((?i)\b(?:hours|half[- ]time|part[- ]time|months)\b)");
    if (index + 1 >= clauses_.size()) return;
    const std::string& next = clauses_[index + 1].text;
    if (RE2::PartialMatch(next, goes_on) && RE2::PartialMatch(next, on_hours) &&
        last.full_time == last.people)
      last.full_time = full_time_of(last.people, next, "");
  }

  static void take(StaffGroups& staff, std::size_t index, const std::vector<StaffEntry>& found) {
    std::vector<SubordinateGroup> groups;
    int chiefs = 0;
    for (const StaffEntry& entry : found) {
      SubordinateGroup group;
      group.count = std::max(1, static_cast<int>(std::lround(entry.people)));
      group.full_time = entry.full_time;
      group.pay_plan = entry.pay_plan;
      group.grade = entry.grade;
      group.contractors = entry.contractors;
      group.supervisors = entry.supervisors || entry.leaders;
      group.support = entry.support;
      if (entry.supervisors) chiefs += group.count;
      groups.push_back(group);
    }
    if (!is_new(staff, groups)) return;
    staff.groups.insert(staff.groups.end(), groups.begin(), groups.end());
    staff.chiefs += chiefs;
    staff.clauses.push_back(index);
  }

  // A paper names its staff more than once; groups that are all there already are the same ones.
  static bool is_new(const StaffGroups& staff, const std::vector<SubordinateGroup>& found) {
    std::vector<SubordinateGroup> left = staff.groups;
    for (const SubordinateGroup& group : found) {
      const auto same = std::find_if(left.begin(), left.end(), [&](const SubordinateGroup& other) {
        return other.count == group.count && other.grade == group.grade &&
               other.pay_plan == group.pay_plan;
      });
      if (same == left.end()) return true;
      left.erase(same);
    }
    return false;
  }

  std::span<const Clause> clauses_;
  StaffGroups listed_, summed_up_;
};

}  // namespace

StaffGroups staff_groups(std::span<const Clause> clauses) {
  return GroupReader(clauses).read_all();
}

}  // namespace secondlook
