// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions of invented reviewers.
#pragma once
#include <string>
#include <utility>

#include "pipeline/decisions/decision.h"

namespace secondlook::made {

inline LogEntry decision(std::string reviewer, Action action, Round round = Round::first) {
  LogEntry entry;
  entry.reviewer = std::move(reviewer);
  entry.position_id = "general-engineer-0a1b2c3d";
  entry.action = action;
  entry.round = round;
  entry.at = "2026-01-31T10:00:00.000Z";
  entry.rules = std::string(64, 'e');
  entry.version = "0.1.0";
  return entry;
}

inline LogEntry change(std::string reviewer, nlohmann::json changes, Round round = Round::first) {
  LogEntry entry = decision(std::move(reviewer), Action::change, round);
  entry.changes = std::move(changes);
  entry.reason = "The duties are those of the lower level.";
  return entry;
}

}  // namespace secondlook::made
