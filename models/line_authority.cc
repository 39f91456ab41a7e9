// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/line_authority.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace secondlook {
namespace {

// Weights are those of the signs; thresholds are set on labelled papers (tests/accuracy).
constexpr double kSupervision = 2.5;
constexpr double kUnitAlone = 3.5;  // where the paper does not speak of supervision
constexpr double kUnitBalance = 2;
constexpr double kSomeSupervision = 1.5;
constexpr double kMuchTime = 1.5;  // what the time, the authorities and the numbers add
constexpr double kAuthorities = 1;
constexpr double kStaff = 1;
constexpr double kExecutives = 1.5;
// A few authorities are soon matched by other work.
constexpr std::size_t kManyAuthorities = 5;
// People.
constexpr int kSomeStaff = 5;
constexpr int kManyEmployees = 8;     // supervising them takes time, whatever the paper says of it
constexpr int kSmallStaff = 40;       // a branch rather than an executive's organization
constexpr int kLargeStaff = 75;       // organizations of these are seldom led from below GS-15
constexpr int kManyContractors = 15;  // fewer are help with the position's own work
// Dollars.
constexpr double kLargeBudget = 50e6;
constexpr double kVeryLargeBudget = 250e6;

class LineReading {
 public:
  LineReading(const ExecutiveSigns& signs, const SupervisoryScope& supervision, const OwnWork& own)
      : signs_(signs), supervision_(supervision), own_(own) {}

  LineAuthority read() const {
    LineAuthority result;
    result.supervises = supervises();
    result.directs_unit = directs_unit(result.supervises);
    if (result.directs_unit && signs_.tally("D").balance() >= 1) result.supervises = true;
    result.contractors_only = !result.supervises && (supervision_.contractors_only ||
                                                     (leads_contractors() && many_contractors()));
    result.level = level(result.directs_unit || result.supervises);
    return result;
  }

 private:
  bool supervises() const {
    if (supervises_nobody_that_counts()) return false;
    const double met = signs_.tally("D").met +
                       (much_time() && signs_.tally("D").met >= kSomeSupervision ? kMuchTime : 0) +
                       (supervision_.authorities.size() >= kManyAuthorities ? kAuthorities : 0) +
                       (tells_staff() ? kStaff : 0) + (through_executives() ? kExecutives : 0);
    const double unit_denied = through_officials() ? 0 : signs_.tally("A").against / 2;
    return met >= kSupervision && met > signs_.tally("D").against + unit_denied;
  }

  bool directs_unit(bool supervises) const {
    const AspectTally& unit = signs_.tally("A");
    if (supervises_nobody_that_counts()) return false;
    if (supervises) return unit.met >= 1 ? unit.balance() > -1 : unit.against == 0;
    return unit.met >= kUnitAlone && unit.balance() >= kUnitBalance &&
           signs_.tally("D").balance() >= 0;
  }

  bool supervises_nobody_that_counts() const {
    return only_contractors() || only_assistants() || incidental();
  }

  // Supervision that takes less of the time than the limit, without subordinate supervisors, goes
  // with the position's own work; so does a researcher's or an expert's of a few helpers.
  bool incidental() const {
    if (through_officials()) return false;
    if (!supervision_.percent_of_time)
      return own_.research ||
             (own_.expert && supervision_.subordinates.value_or(0) < kManyEmployees);
    return *supervision_.percent_of_time < own_.limit_percent &&
           (own_.research || supervision_.subordinates.value_or(0) < kManyEmployees);
  }

  bool only_assistants() const {
    return supervision_.personal_assistants_only ||
           (!through_officials() && !much_time() &&
            (signs_.denies("personal-assistants") || signs_.denies("assistants-report")));
  }

  bool only_contractors() const {
    return !federal_subordinates() && (supervision_.contractors_only || leads_contractors());
  }

  bool leads_contractors() const {
    static constexpr std::array<std::string_view, 4> kLeads{"directs-contractors", "leads-people",
                                                            "supervises-staff-of", "heads-unit"};
    return signs_.shows("no-federal-staff") && signs_.shows_any(kLeads);
  }

  bool many_contractors() const {
    const int people =
        std::max(supervision_.contractors.value_or(0), supervision_.subordinates.value_or(0));
    return people == 0 || people >= kManyContractors || signs_.shows("large-staff");
  }

  // Grades of the General Schedule are told of employees.
  bool federal_subordinates() const {
    return through_officials() || highest_subordinate_grade() > 0;
  }

  bool through_officials() const {
    static constexpr std::array<std::string_view, 5> kOfficials{
        "through-officials", "rates-officials", "gs15-subordinates", "gs15-subordinates-order",
        "subordinate-heads"};
    return supervision_.through_supervisors || signs_.shows_any(kOfficials);
  }

  bool through_executives() const {
    static constexpr std::array<std::string_view, 3> kExecutives{
        "gs15-subordinates", "gs15-subordinates-order", "subordinate-executives"};
    return signs_.shows_any(kExecutives);
  }

  bool much_time() const {
    return supervision_.percent_of_time && *supervision_.percent_of_time >= own_.limit_percent;
  }

  // A told number of people shows that there is somebody to supervise, not by whom.
  bool tells_staff() const {
    const bool own = signs_.tally("A").met >= 1 || through_executives();
    return own &&
           (supervision_.subordinates.value_or(0) >= kSomeStaff || signs_.shows("large-staff"));
  }

  int highest_subordinate_grade() const {
    int highest = 0;
    for (const SubordinateGroup& group : supervision_.groups)
      if (!group.contractors && group.grade) highest = std::max(highest, *group.grade);
    return highest;
  }

  double level(bool leads) const {
    const AspectTally& line = signs_.tally("line-level");
    if (!leads) return -line.against;
    const double budget = supervision_.budget_dollars.value_or(0);
    double level = line.balance() + size();
    level += budget >= kVeryLargeBudget ? 1 : budget >= kLargeBudget ? 0.5 : 0;
    // Who has GS-14s for heads of units is as a rule a GS-15.
    const int highest = highest_subordinate_grade();
    if (!through_executives() && highest > 0) level += highest == 15 ? 2 : -1.5;
    return level;
  }

  // Large numbers are also told of the agency around a small unit, which is known by its own.
  double size() const {
    const int staff = supervision_.subordinates.value_or(0);
    const bool tiers = signs_.shows("in-layers") || supervision_.through_supervisors;
    if (staff > 0 && staff < kSmallStaff && !through_executives() && !tiers) return -1;
    const double told = signs_.tally("size").met;
    return told > 0 ? told : staff >= kLargeStaff ? 1 : 0;
  }

  const ExecutiveSigns& signs_;
  const SupervisoryScope& supervision_;
  const OwnWork& own_;
};

}  // namespace

LineAuthority line_authority(const ExecutiveSigns& signs, const SupervisoryScope& supervision,
                             const OwnWork& own) {
  return LineReading(signs, supervision, own).read();
}

}  // namespace secondlook
