// SPDX-License-Identifier: GPL-3.0-or-later
// The time of the clock, as it is written into what a person keeps.
#pragma once
#include <string>

namespace secondlook {

/// Now in UTC by RFC 3339, to the second: "2024-09-30T14:05:06Z".
std::string utc_seconds();

/// The same to the millisecond, so that what follows closely is told apart.
std::string utc_milliseconds();

}  // namespace secondlook
