// SPDX-License-Identifier: GPL-3.0-or-later
// A staff that is told kind by kind: "8 analysts, 5 technicians and 3 clerks".
#pragma once
#include <optional>
#include <string_view>

namespace secondlook {

/// How many people an enumeration at the beginning of `text` makes. A total before its own parts
/// ("16 employees, 8 analysts, 5 technicians and 3 clerks") counts once. Nothing where there are
/// not two kinds of people.
std::optional<int> people_listed(std::string_view text);

}  // namespace secondlook
