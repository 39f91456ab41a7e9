// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_groups.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>

#include "models/counted_staff.h"
#include "models/guarded_pattern.h"
#include "models/number_words.h"
#include "models/staff_entries.h"
#include "models/staff_hours.h"
#include "models/staff_of_others.h"
#include "models/staff_table.h"
#include "models/told_of_now.h"
#include "models/told_of_others.h"
#include "models/ungraded_staff.h"

namespace secondlook {
namespace {

// A heading may tell the level that is claimed: "Work directed (Level 5-4)".
std::string without_level(std::string text) {
  static const RE2 level(R"((?i)\((?:level|factor) [^()]{1,20}\))");
  RE2::GlobalReplace(&text, level, "");
  return text;
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
      if (!in_table) read(i);
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
    static const GuardedPattern claim(
        R"((?i)\b(?:points?|total [0-9]|range [0-9]|final grade|base (?:level|grade)|supervisory guide|(?:level|factor) [0-9]|basis of)\b)");
    static const GuardedPattern none(
        R"((?i)^(?:there (?:is|are) no|(?:[\w ]{1,40} )?(?:has|have|supervises) no)\b)");
    const Clause& clause = clauses_[index];
    if (clause.actor == Actor::supervisor || acts_for_superior(clause.text) ||
        claim.in(without_level(clause.text)) || none.in(clause.text) ||
        is_about_superior(clause.text) || is_of_others(index))
      return;
    const std::string_view now = told_of_now(clause);
    if (now.empty()) return;
    std::vector<StaffEntry> found = staff_entries(now);
    const std::vector<StaffEntry> referred = counted_.referred_to(now, found);
    counted_.take_up(now, found, referred);
    found.insert(found.end(), referred.begin(), referred.end());
    add_ungraded(index, found);
    if (found.empty()) return;
    if (goes_on_elsewhere(index, found)) return;
    heed_next(index, found.back());
    const bool summary =
        clause.section == "gssg-5" || clause.section == "gssg-6" ||
        std::any_of(found.begin(), found.end(), [](const auto& one) { return one.summed_up; });
    take(summary ? summed_up_ : listed_, index, found);
  }

  // "Eight are in the room next door: six coin counters, GS-5; and two, GS-7": what goes on with a
  // list is of those whom it began with.
  bool is_of_others(std::size_t index) const {
    static const GuardedPattern item(fmt::format(R"((?i)^(?:and |plus )?{}\b)", kNumberPattern));
    const Clause& clause = clauses_[index];
    return belongs_elsewhere(clause.text) ||
           (index > 0 && clause.continues && item.in(clause.text) &&
            belongs_elsewhere(clauses_[index - 1].text));
  }

  // What a clause tells of now: all of it, or the rows of a list that runs on into a sentence of
  // what may come ("... 1 Grants Clerk, GS-5 In an emergency six reservists may be added").
  static std::string_view told_of_now(const Clause& clause) {
    static const GuardedPattern rows(R"(^(.*\b(?:GS|WG)-?[0-9-]+(?: \([^)]*\))?)\.? [A-Z][a-z]* )");
    if (tells_of_now(clause)) return clause.text;
    re2::StringPiece list;
    if (clause.assertion == Assertion::past || !rows.in(clause.text, &list)) return {};
    Clause told;
    told.text = std::string(list);
    return tells_of_now(told) && staff_entries(told.text).size() > 1
               ? std::string_view(clause.text).substr(0, list.size())
               : std::string_view();
  }

  // "36 volunteers prepare returns. Their work compares with GS-5", "three corpsmen whose work is
  // the same as the clerks'".
  void add_ungraded(std::size_t index, std::vector<StaffEntry>& found) const {
    constexpr std::size_t kNearby = 3;  // clauses
    const std::optional<UngradedStaff> staff = ungraded_staff(clauses_[index].text);
    if (!staff) return;
    StaffEntry entry;
    entry.pay_plan = "GS";
    entry.people = staff->people;
    entry.full_time = staff->full_time;
    for (const StaffEntry& other : found)
      if (!staff->same_as.empty() && other.title.find(staff->same_as) != std::string::npos)
        entry.grade = other.grade, entry.support = other.support;
    for (std::size_t i = index + 1;
         found.empty() && entry.grade == 0 && i < clauses_.size() && i <= index + kNearby; ++i)
      if (staff_entries(clauses_[i].text).empty())
        entry.grade = compared_grade(clauses_[i].text).value_or(0);
    if (entry.grade > 0) found.push_back(std::move(entry));
  }

  // "There is also a specialist, GS-9, at a desk in our room; she belongs to Region."
  bool goes_on_elsewhere(std::size_t index, const std::vector<StaffEntry>& found) const {
    static const GuardedPattern goes_on(R"((?i)^(?:she|he|they|it|these|both)\b)");
    static const GuardedPattern one_person(R"((?i)^(?:she|he|it)\b)");
    if (index + 1 >= clauses_.size()) return false;
    // "His staff is twelve inspectors. He does not supervise the engineers": the incumbent.
    if (one_person.in(clauses_[index + 1].text) && (found.size() > 1 || found.front().people > 1))
      return false;
    const std::string& next = clauses_[index + 1].text;
    return goes_on.in(next) && belongs_elsewhere(next);
  }

  // "They average 10 hours a week" goes on about the last that were told of.
  void heed_next(std::size_t index, StaffEntry& last) const {
    static const GuardedPattern goes_on(
        R"((?i)^(?:they|these|each|all of (?:them|these)|most of them)\b)");
    static const GuardedPattern on_hours(R"((?i)\b(?:hours|half[- ]time|part[- ]time|months)\b)");
    if (index + 1 >= clauses_.size()) return;
    const std::string& next = clauses_[index + 1].text;
    if (goes_on.in(next) && on_hours.in(next) &&
        (last.full_time == last.people || RE2::PartialMatch(next, R"((?i)hours (?:a|per) week)")))
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
      group.seasonal = entry.seasonal;
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
  CountedStaff counted_;
};

}  // namespace

StaffGroups staff_groups(std::span<const Clause> clauses) {
  return GroupReader(clauses).read_all();
}

}  // namespace secondlook
