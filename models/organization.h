// SPDX-License-Identifier: GPL-3.0-or-later
// The organization that all charts and staffing lists of an archive show together.
#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "models/evidence.h"
#include "models/identity.h"
#include "models/link/link_words.h"
#include "models/org_chart.h"
#include "models/staffing_list.h"
#include "models/standing.h"

namespace secondlook {

/// A chart, and to which position each of its posts was linked without doubt.
struct LinkedChart {
  const OrgChart* chart = nullptr;                    // never null
  std::vector<std::optional<std::size_t>> positions;  // by post
};

/// A list likewise.
struct LinkedList {
  const StaffingList* list = nullptr;                 // never null
  std::vector<std::optional<std::size_t>> positions;  // by entry
};

/// A post as one or more papers show it.
struct Post {
  Identity identity;  // what the first paper does not say is taken from the next
  std::optional<std::size_t> position;
  bool vacant = false;
  bool contractor = false;
  bool executive = false;        // SES or Executive Schedule
  std::optional<int> headcount;  // that its box tells
  int unplaced = 0;              // see Standing
  bool cut_off = false;
  bool in_chart = false, in_list = false;
  std::optional<std::size_t> supervisor;
  double confidence = 1;                  // of that line
  std::vector<std::size_t> subordinates;  // direct ones; see merge_organization()
  std::vector<Evidence> evidence;         // a box or row of each paper
};

struct Organization {
  std::vector<Post> posts;
  // A position's posts, in order: one, or several where a PD serves many.
  std::map<std::size_t, std::vector<std::size_t>> of_position;
};

/// Posts of two papers are one where they were linked to one position, or have one position number,
/// or one incumbent and title. Dotted and doubtful lines do not count, nor does a supervisor on
/// whom papers disagree; nobody is above himself. Subordinates are those of the paper that shows
/// most of them, and those of other papers that can be none of these.
Organization merge_organization(std::span<const LinkedChart> charts,
                                std::span<const LinkedList> lists, const LinkWords& words);

/// The place of a post, up to the first executive above it and down to the last subordinate.
Standing standing_of(const Organization& organization, std::size_t post);

}  // namespace secondlook
