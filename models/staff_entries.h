// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told of in a statement about a staff: so many of such a kind at such a grade.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

struct StaffEntry {
  double people = 0;     // as told, heads
  double full_time = 0;  // what their hours come to in full-time employees
  std::string pay_plan;  // "GS", "WG", ...
  int grade = 0;         // of trainees, the grade they train for (Supervisory Guide, Factor 5)
  std::string title;     // in small letters, as far as it stands there
  bool supervisors = false;
  bool leaders = false;  // of a team; they do not rate
  bool contractors = false;
  bool seasonal = false;   // there for a part of the year only
  bool support = false;    // clerks and the like, who make the work of others easier
  bool summed_up = false;  // "eight of twelve": told before with the whole
};

/// In the order of the text: "seven Chemists GS-1320-11; one Chemist GS-9 in training for GS-11",
/// "Foresters GS-11, four", "Clinical Nurse, GS-0610-10: 8", "2 x GS-11 IT Specialists". A part of
/// a group that has a grade already ("two of them still at GS-7") is no entry of its own.
std::vector<StaffEntry> staff_entries(std::string_view text);

}  // namespace secondlook
