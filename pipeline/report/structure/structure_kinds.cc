// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/structure/structure_kinds.h"

#include <algorithm>

namespace secondlook {
namespace {

constexpr StructureKind kKinds[] = {
    {"priority-without-executive", "Priorities that no executive answers for",
     "No executive position's papers say that it answers for the priority or directs work for it."},
    {"priority-shared", "Priorities that several answer for",
     "Executives in different lines are each told to answer for the same priority."},
    {"capability-not-shown", "Capabilities that no position shows",
     "A priority asks for it, and no position's papers tell of it."},
    {"vacant-executive", "Vacant executive posts",
     "A chart or a staffing list shows nobody in them."},
    {"acting-executive", "Executive posts held by somebody who acts",
     "A chart, a staffing list, the description or the last appraisal says that whoever is in the "
     "post only acts."},
    {"unit-without-executive", "Units without an executive",
     "Executives of this agency head most units of their size and level."},
    {"executive-without-unit", "Executives without a unit",
     "Senior executives to whom nobody reports, on papers that show who reports to whom."},
    {"single-expert", "Only expert of a field", "One SL or ST position and no other in the field."},
    {"duplicate-duties", "Duties that two positions have",
     "At least one of the two is an executive's. Compare both papers before you conclude that one "
     "can go."},
    {"deputy-chain", "Deputies of deputies", "Each adds a layer between the head and the work."},
    {"assistant-chain", "Assistants of assistants", "Each adds a layer and no line of work."},
    {"one-over-one-chain", "Chains of one over one",
     "Three posts or more in one line, of which each but the last is over the next one only."},
    {"executive-ratio", "Many executives for few people",
     "Branches of the agency with fewer people for each executive than the others have."},
    {"layers", "Deep branches", "Branches of the agency with more layers than the others."},
    {"span-narrow", "Few direct reports", "Held against supervisors of the same kind."},
    {"span-wide", "Many direct reports", "Held against supervisors of the same kind."},
    {"unit-small", "Small units", "Units with a head of their own and few people."}};

}  // namespace

std::span<const StructureKind> structure_kinds() { return kKinds; }

std::string kind_heading(std::string_view kind) {
  const auto known = std::ranges::find(kKinds, kind, &StructureKind::kind);
  return std::string(known == std::end(kKinds) ? kind : known->heading);
}

std::string_view choice_words(Choice choice) {
  switch (choice) {
    case Choice::keep:
      return "Keep as it is";
    case Choice::redesignate_sl:
      return "Redesignate to SL";
    case Choice::redesignate_st:
      return "Redesignate to ST";
    case Choice::redesignate_gs15:
      return "Redesignate to GS-15";
    case Choice::merge:
      return "Merge";
    case Choice::abolish:
      return "Abolish";
    case Choice::establish:
      return "Establish an executive post";
  }
  return "";
}

}  // namespace secondlook
