// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/decisions/standing_decisions.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace secondlook {
namespace {

std::set<std::int64_t> undone_in(const std::vector<LogEntry>& entries) {
  std::set<std::int64_t> undone;
  for (const LogEntry& entry : entries)
    if (entry.undoes) undone.insert(*entry.undoes);
  return undone;
}

bool is_by(const std::optional<LogEntry>& decision, std::string_view reviewer) {
  return decision && decision->reviewer == reviewer;
}

std::optional<std::string> undo_refusal(const std::vector<LogEntry>& entries,
                                        const Decision& undo) {
  const auto undone = std::find_if(entries.begin(), entries.end(),
                                   [&](const LogEntry& one) { return one.entry == undo.undoes; });
  if (undone == entries.end()) return "There is no such entry to undo.";
  if (undone->reviewer != undo.reviewer) return "Only the reviewer who made an entry undoes it.";
  if (undone->action == Action::undo) return "An undo stays; decide anew instead.";
  if (undone_in(entries).contains(undone->entry)) return "It has been undone already.";
  return std::nullopt;
}

std::optional<std::string> round_refusal(const StandingDecisions& standing,
                                         const Decision& decision) {
  const auto expected = round_for(decision.reviewer, standing);
  if (expected == decision.round) return std::nullopt;
  if (!expected)
    return standing.status() == ReviewStatus::adjudicated ? "The position has been adjudicated."
           : standing.status() == ReviewStatus::joint
               ? "The two reviewers have settled it together."
               : "Two reviewers have decided alike; there is nothing left to settle.";
  switch (*expected) {
    case Round::first:
      return "Nobody else has decided yet: yours is the first review.";
    case Round::second:
      return "Another reviewer has decided meanwhile: yours is the second review.";
    case Round::joint:
      return "The two of you differ: what is left is a joint decision, or a third reviewer's.";
    case Round::adjudication:
      return "Two reviewers differ: what is left is to adjudicate.";
  }
  return std::nullopt;
}

}  // namespace

std::string_view name(ReviewStatus status) {
  switch (status) {
    case ReviewStatus::open:
      return "open";
    case ReviewStatus::decided:
      return "decided";
    case ReviewStatus::confirmed:
      return "confirmed";
    case ReviewStatus::differing:
      return "differing";
    case ReviewStatus::joint:
      return "joint";
    case ReviewStatus::adjudicated:
      return "adjudicated";
  }
  return {};
}

const LogEntry* StandingDecisions::holds() const {
  if (status() == ReviewStatus::joint)
    return first_joint->entry > second_joint->entry ? &*first_joint : &*second_joint;
  for (const auto* decision : {&adjudication, &second, &first})
    if (*decision) return &**decision;
  return nullptr;
}

ReviewStatus StandingDecisions::status() const {
  if (adjudication) return ReviewStatus::adjudicated;
  if (first && second) {
    if (alike(*first, *second)) return ReviewStatus::confirmed;
    const bool together = first_joint && second_joint && alike(*first_joint, *second_joint);
    return together ? ReviewStatus::joint : ReviewStatus::differing;
  }
  return first || second ? ReviewStatus::decided : ReviewStatus::open;
}

const LogEntry* StandingDecisions::of(std::string_view reviewer) const {
  for (const auto* decision : {&adjudication, &second, &first})
    if (is_by(*decision, reviewer)) return &**decision;
  return nullptr;
}

namespace {

// A joint decision is one on what both had decided alone; what was recorded before is of another
// difference.
void take_joint(StandingDecisions& standing, const LogEntry& entry) {
  if (!standing.first || !standing.second) return;
  if (entry.entry < std::max(standing.first->entry, standing.second->entry)) return;
  if (is_by(standing.first, entry.reviewer)) standing.first_joint = entry;
  if (is_by(standing.second, entry.reviewer)) standing.second_joint = entry;
}

}  // namespace

StandingDecisions standing_decisions(const std::vector<LogEntry>& entries) {
  const auto undone = undone_in(entries);
  StandingDecisions standing;
  std::vector<const LogEntry*> joint;
  for (const LogEntry& entry : entries) {
    if (undone.contains(entry.entry)) continue;
    if (entry.action == Action::assign) standing.assigned_to = entry.changes.value("to", "");
    if (!is_decision(entry.action)) continue;
    switch (entry.round) {
      case Round::first:
        standing.first = entry;
        break;
      case Round::second:
        standing.second = entry;
        break;
      case Round::joint:
        joint.push_back(&entry);
        break;
      case Round::adjudication:
        standing.adjudication = entry;
        break;
    }
  }
  for (const LogEntry* entry : joint) take_joint(standing, *entry);
  return standing;
}

bool alike(const Decision& one, const Decision& other) {
  if (one.action != other.action) return false;
  const auto outcome = [](nlohmann::json changes) {
    changes.erase("findings");
    return changes;
  };
  return outcome(one.changes) == outcome(other.changes);
}

std::optional<Round> round_for(std::string_view reviewer, const StandingDecisions& standing) {
  if (standing.adjudication)
    return is_by(standing.adjudication, reviewer) ? std::optional(Round::adjudication)
                                                  : std::nullopt;
  if (const LogEntry* own = standing.of(reviewer)) {
    // Once each knows what the other has decided, neither decides alone any more: that the first
    // two are independent is what agreement is measured by.
    const bool settles =
        standing.first && standing.second && !alike(*standing.first, *standing.second);
    return settles ? Round::joint : own->round;
  }
  if (!standing.first) return Round::first;
  if (!standing.second) return Round::second;
  return standing.status() == ReviewStatus::differing ? std::optional(Round::adjudication)
                                                      : std::nullopt;
}

std::optional<std::string> refusal_after(const std::vector<LogEntry>& entries,
                                         const Decision& decision) {
  if (decision.action == Action::undo) return undo_refusal(entries, decision);
  if (!is_decision(decision.action)) return std::nullopt;
  return round_refusal(standing_decisions(entries), decision);
}

std::vector<LogEntry> visible_to(std::string_view reviewer, const std::vector<LogEntry>& entries) {
  const StandingDecisions standing = standing_decisions(entries);
  const bool would_be_second = standing.status() == ReviewStatus::decided && !standing.of(reviewer);
  if (!would_be_second) return entries;
  std::vector<LogEntry> own;
  std::copy_if(entries.begin(), entries.end(), std::back_inserter(own), [&](const LogEntry& entry) {
    return entry.reviewer == reviewer || entry.action == Action::assign;
  });
  return own;
}

}  // namespace secondlook
