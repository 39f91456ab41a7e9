// SPDX-License-Identifier: GPL-3.0-or-later
// Which executive positions serve which of the agency's priorities, by their own papers.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "models/evidence.h"
#include "models/mission/priority.h"

namespace secondlook {

/// How directly a position serves a priority, most directly first.
enum class AlignmentRole {
  accountable,  // decides on it, answers for it, or heads the unit that the priority names
  directs,      // directs or manages work that serves it
  supports,     // carries out a part of it
  advises,      // advises on it, and no more
};

/// "accountable", "directs", "supports" or "advises".
std::string_view name(AlignmentRole role);

struct AlignmentLink {
  std::size_t priority = 0;                 // index into MissionPriorities::list
  std::string priority_id, priority_title;  // of that one, for those who show the link alone
  AlignmentRole role = AlignmentRole::supports;
  double confidence = 0;           // 0..1: how often a link found like this one is right
  std::vector<std::string> words;  // that both share, the most telling first, as the paper has them
  std::vector<Evidence> evidence;  // the clauses that they stand in; never empty
};

/// An executive position, or a head of a unit at GS-15.
struct AlignedPosition {
  std::string position_id, title;
  std::string pay_plan;              // on paper; empty where it is not known
  std::string organization;          // its own unit
  bool executive = true;             // ES, SL or ST on paper or as the review supports it
  std::vector<AlignmentLink> links;  // in the order of the priorities, one each at most
};

/// All of it; `positions` in the order of the review.
struct MissionAlignment {
  MissionPriorities priorities;
  std::vector<AlignedPosition> positions;
  // By priority: what it asks for, and no description's duties tell of.
  std::vector<std::vector<std::string>> unseen;
};

/// The position's link to the priority, or null.
const AlignmentLink* find_link(const AlignedPosition& position, std::size_t priority);

}  // namespace secondlook
