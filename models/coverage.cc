// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coverage.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "models/authorities_shown.h"
#include "models/authority_count.h"

namespace secondlook {
namespace {

// Authorities that a reading may miss before it says that Level 3-2 is not met.
constexpr int kAuthoritiesMissed = 3;
// A paper that is written by the guide has a section for each of its factors; one or two may be
// our misreading of headings.
constexpr int kSectionsOfGuide = 3;
// So many of them that the paper gives to somebody else, and it is no slip of the reading.
constexpr std::ptrdiff_t kAuthoritiesWithheld = 3;
// So many that it holds, and what denies it the rating is more likely our misreading.
constexpr std::ptrdiff_t kAuthoritiesOfSupervisor = 6;
// So many, the rating among them, that no title or time told is wanting.
constexpr std::ptrdiff_t kAuthoritiesOfRater = 5;
// So many people are a staff, and not somebody's own assistants; fewer where they are rated.
constexpr int kStaff = 4, kRatedStaff = 3;

// Rating, hiring, complaints, discipline, standards: what supervisors have and no leader has.
const std::vector<std::string>& of_supervisors() {
  static const std::vector<std::string> ids = {"3-2c3", "3-2c5", "3-2c6", "3-2c7", "3-2c10"};
  return ids;
}

template <typename Authorities>
std::ptrdiff_t of_supervisors_in(const Authorities& authorities) {
  return std::count_if(of_supervisors().begin(), of_supervisors().end(),
                       [&](const std::string& id) { return authorities.contains(id); });
}

template <typename Authorities>
std::ptrdiff_t over_employees_in(const Authorities& authorities) {
  return std::count_if(authorities.begin(), authorities.end(), [](const auto& entry) {
    return entry.first.starts_with(kEmployeeAuthorities);
  });
}

// More of what makes a supervisor is denied than held, or the rating is.
bool leaves_authority_to_others(const SupervisoryScope& scope) {
  const auto withheld = of_supervisors_in(scope.withheld);
  const auto held = of_supervisors_in(scope.authorities);
  if (withheld > held && withheld >= kAuthoritiesWithheld) return true;
  return scope.withheld.contains("3-2c3") &&
         (withheld >= held || over_employees_in(scope.withheld) >= kAuthoritiesWithheld) &&
         over_employees_in(scope.authorities) < kAuthoritiesOfSupervisor;
}

// By what its papers tell of its acts, or by its title and the staff that they tell of.
bool supervises(const SupervisoryScope& scope) {
  return scope.supervises ||
         (scope.called_supervisory && !scope.without_employees && !scope.contractors_only &&
          scope.subordinates.value_or(0) >= kStaff && of_supervisors_in(scope.authorities) > 0 &&
          !leaves_authority_to_others(scope));
}

// A reading may miss authorities of a position that is a supervisor's by all else: by its title or
// the time told, and by authority over people that no leader has. One that leaves the rating to
// somebody else is a leader's.
bool is_plainly_supervisor(const SupervisoryScope& scope, const Coverage& coverage) {
  if (!supervises(scope) || leaves_authority_to_others(scope)) return false;
  const auto over_people = of_supervisors_in(scope.authorities);
  const int staff = scope.subordinates.value_or(0);
  if (scope.called_supervisory) return over_people > 0 || staff > 0;
  const bool over_supervisors =
      scope.authorities.contains("3-3b6") || scope.authorities.contains("3-3b8");
  const bool rates_staff = scope.authorities.contains("3-2c3") && over_people > 1 &&
                           over_employees_in(scope.authorities) >= kAuthoritiesOfRater &&
                           staff >= kRatedStaff;
  return over_people > 0 && staff > 0 && (coverage.by_time || over_supervisors || rates_staff);
}

// Words of supervision stand in many papers of advisers on it; a supervisor's tell of people.
bool tells_of_people(const SupervisoryScope& scope) {
  return scope.called_supervisory || scope.percent_of_time || scope.through_supervisors ||
         scope.subordinates.value_or(0) > 0 || !scope.groups.empty() ||
         scope.sections_of_guide >= kSectionsOfGuide;
}

}  // namespace

Coverage coverage(const SupervisoryScope& scope, const Standard& gssg) {
  Coverage result;
  const double minimum = rule_figure(gssg, "COV-2", "minimum_percent_of_time", 25);
  result.by_time = scope.percent_of_time && *scope.percent_of_time >= minimum;
  result.short_of_time = scope.percent_of_time && *scope.percent_of_time < minimum;
  const Factor* factor = find_factor(gssg, "gssg-3");
  if (factor == nullptr || factor->levels.empty()) return result;
  const AuthorityCount count(scope, *factor);
  bool met = false;
  int missing = 0;
  for (const Way& way : factor->levels.front().ways) {
    // Contracted work (3-2b) counts only after the minimum is met without it (COV-3).
    if (way.id == "3-2b") continue;
    if (count.met(way)) met = true;
    if (way.id == "3-2c" && way.needs.size() == 2)
      missing = std::max(way.needs[0].at_least - count.count(way.needs[0].of),
                         way.needs[1].at_least - count.count(way.needs[1].of));
  }
  result.short_of_authority = !met;
  result.leads_at_most = of_supervisors_in(scope.authorities) == 0;
  // A staff under one who is called a supervisor and has time for it makes up for what is missed.
  const bool has_staff = scope.called_supervisory && !scope.personal_assistants_only &&
                         scope.subordinates.value_or(0) >= kStaff;
  result.near_authority =
      !met && (missing <= kAuthoritiesMissed || has_staff) && is_plainly_supervisor(scope, result);
  result.doubtful = !met && !result.near_authority && !result.short_of_time &&
                    !scope.contractors_only && scope.sections_of_guide >= kSectionsOfGuide &&
                    (scope.called_supervisory || result.by_time) &&
                    !leaves_authority_to_others(scope);
  if (scope.contractors_only)
    result.why = "all of the people shown are contractors' employees";
  else if (!supervises(scope) || !tells_of_people(scope))
    result.why = "supervision of employees is not shown";
  else if (!scope.called_supervisory && !scope.percent_of_time && leaves_authority_to_others(scope))
    result.why = "authority over the people is left to their own supervisors";
  else if (result.short_of_time)
    result.why = fmt::format("supervision takes {:.0f} percent of the time, less than {:.0f}",
                             *scope.percent_of_time, minimum);
  else if (!met && !result.near_authority)
    result.why =
        fmt::format("the authorities shown over employees fall short of Level 3-2 by at least {}",
                    std::max(missing, 1));
  else {
    result.covered = true;
    result.why = scope.percent_of_time
                     ? fmt::format(
                           "supervision takes {:.0f} percent of the time and reaches Level "
                           "3-2",
                           *scope.percent_of_time)
                     : "supervision reaches Level 3-2; its share of the time is not told";
    if (!met) result.why += ", as far as the papers show nearly all of it";
  }
  if (result.doubtful)
    result.why += "; the factors are evaluated as the paper describes them, coverage is doubtful";
  return result;
}

}  // namespace secondlook
