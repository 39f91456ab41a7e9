// SPDX-License-Identifier: GPL-3.0-or-later
// How many people several units have together that a statement tells one by one.
#pragma once
#include <optional>
#include <string_view>

namespace secondlook {

/// "three teams of six employees each", "the Intake Unit (8 positions) and the Closeout Unit (9
/// positions)"; nothing where it tells of one unit only.
std::optional<int> people_of_units(std::string_view text);

}  // namespace secondlook
