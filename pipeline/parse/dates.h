// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar dates as papers write them.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace secondlook {

/// The first date in `text` as ISO 8601 "2019-05-04". Reads 5/4/2019, 05-04-19, 2019-05-04, May 4,
/// 2019 and 4 May 2019; American order; two-digit years from 70 on are 19xx.
std::optional<std::string> find_date(std::string_view text);

}  // namespace secondlook
