// SPDX-License-Identifier: GPL-3.0-or-later
// Which act a clause tells of its words: "directs the port office and advises on its budget" tells
// two.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "models/mission/mission_terms.h"

namespace secondlook {

/// One act, or several side by side, "plans, directs and reviews", of which the most direct holds.
struct RoleAct {
  std::size_t begin = 0, end = 0;  // bytes of the clause's text
  AlignmentRole role = AlignmentRole::supports;
  bool aim = false;  // behind a "to": what the act before it is for
};

/// In the order of the text.
std::vector<RoleAct> role_acts(std::string_view text, const MissionTerms& terms);

/// Of the last act that begins at `at` or before; nothing where none does.
std::optional<AlignmentRole> role_at(std::span<const RoleAct> acts, std::size_t at);

}  // namespace secondlook
