// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar dates as papers write them.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace secondlook {

/// The first date in `text` as ISO 8601 "2019-05-04". Reads 5/4/2019, 05-04-19, 2019-05-04,
/// 2019.05.04, May 4, 2019 and 4 May 2019; American order; two-digit years from 70 on are 19xx.
std::optional<std::string> find_date(std::string_view text);

/// From one day to another, both ISO 8601.
struct Period {
  std::string begin, end;
  bool operator==(const Period&) const = default;
};

/// The first period in `text`: two dates, two months of years ("October 2022 to September 2023",
/// "10/2022 - 9/2023"), or a year. "FY 2024" is the fiscal year of the Government, from October 1
/// of the year before (31 U.S.C. 1102). Nothing where the end is before the begin.
std::optional<Period> find_period(std::string_view text);

}  // namespace secondlook
