// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a paper, made fit for any file that we write.
#pragma once
#include <string>
#include <string_view>

namespace secondlook {

/// Sound UTF-8 that XML may hold: malformed bytes and noncharacters become U+FFFD, control
/// characters other than tab and newline go.
std::string printable(std::string_view text);

}  // namespace secondlook
