// SPDX-License-Identifier: GPL-3.0-or-later
// What holds now of all that was decided on one position, and who may decide next.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/decisions/decision.h"

namespace secondlook {

enum class ReviewStatus {
  open,         // nobody has decided
  decided,      // one has
  confirmed,    // two have, alike
  differing,    // two have, and it must be settled
  joint,        // and they have, together
  adjudicated,  // and a third has
};
std::string_view name(ReviewStatus status);  // "open"

/// The last decision of each round that was not undone. Of the joint round each of the two
/// reviewers has one, made since both had decided alone: it is theirs to hold once the two are
/// alike.
struct StandingDecisions {
  std::optional<LogEntry> first, second, first_joint, second_joint, adjudication;
  std::string assigned_to;

  /// That of the highest round there is; of a joint decision the entry that completed it.
  const LogEntry* holds() const;
  ReviewStatus status() const;
  const LogEntry* of(std::string_view reviewer) const;
};

/// `entries` are those of one position, in their order.
StandingDecisions standing_decisions(const std::vector<LogEntry>& entries);

/// The same outcome: what findings were confirmed or rejected on the way may differ.
bool alike(const Decision& one, const Decision& other);

/// The round that a decision of this reviewer would be of; nothing where there is none left.
std::optional<Round> round_for(std::string_view reviewer, const StandingDecisions& standing);

/// Why it may not be written after `entries`, in a sentence for the reviewer.
std::optional<std::string> refusal_after(const std::vector<LogEntry>& entries,
                                         const Decision& decision);

/// What the reviewer may see: a second review is of use only while the first is not known to it.
std::vector<LogEntry> visible_to(std::string_view reviewer, const std::vector<LogEntry>& entries);

}  // namespace secondlook
