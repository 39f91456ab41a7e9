// SPDX-License-Identifier: GPL-3.0-or-later
// The share of working time that a duty takes, as papers write it.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

namespace secondlook {

struct DutyPercent {
  double percent = 0;              // of working time; the middle of a range such as "40-50%"
  std::size_t begin = 0, end = 0;  // bytes of the text
};

/// The share that stands at the very start of `text` or is all of it: "40% - Plans ...", "(40%)",
/// "40 percent:", "Duty 1 (40%)".
std::optional<DutyPercent> leading_percent(std::string_view text);

/// The share at the very end: "... (70%)", "... approximately 70 percent of the time."
std::optional<DutyPercent> trailing_percent(std::string_view text);

/// A share anywhere in `text` that says it is one of working time: "(70%)", "approximately 70
/// percent of the time", "Percent of time: 30". A percentage of something else ("reduces cost by 10
/// percent") is none.
std::optional<DutyPercent> stated_percent(std::string_view text);

}  // namespace secondlook
