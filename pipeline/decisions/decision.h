// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer says about a position, as one entry of the log.
#pragma once
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace secondlook {

/// A second reviewer decides without having seen the first. Where the two differ, a third settles
/// it, or the two do together: a joint decision is one that each of them has recorded.
enum class Round { first, second, joint, adjudication };

/// The last three are entries that decide nothing.
enum class Action {
  agree,           // the review is right about this position
  change,          // another pay plan, title, series, grade or factor level holds
  desk_audit,      // the papers do not tell; ask the incumbent and the supervisor
  not_a_position,  // the papers are of no position
  wrong_link,      // a paper was linked to the wrong position
  note,
  assign,  // to the reviewer in changes["to"]; to nobody where that is empty
  undo,    // of the entry in `undoes`
};

/// What a reviewer asks to be written down.
struct Decision {
  std::string reviewer, position_id;
  Round round = Round::first;
  Action action = Action::agree;
  /// {"pay_plan", "title", "series", "grade", "factors": {"fes-1": "1-7"},
  ///  "findings": {"grade-unsupported": "confirmed" | "rejected"}}; only what is said.
  nlohmann::json changes = nlohmann::json::object();
  std::string reason;
  std::optional<std::int64_t> undoes;
};

/// What was written down.
struct LogEntry : Decision {
  std::int64_t entry = 0;      // grows by one: the order of what happened
  std::string at;              // UTC, RFC 3339 with milliseconds
  std::string rules, version;  // SHA-256 of the standards, and program, that the reviewer saw
};

std::string_view name(Round round);    // "first"
std::string_view name(Action action);  // "desk-audit"
std::optional<Round> round_named(std::string_view name);
std::optional<Action> action_named(std::string_view name);

bool is_decision(Action action);

/// What is wrong with it in itself, in a sentence for the reviewer; nothing where it may be
/// written.
std::optional<std::string> refusal(const Decision& decision);

}  // namespace secondlook
