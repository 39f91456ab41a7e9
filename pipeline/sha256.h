// SPDX-License-Identifier: GPL-3.0-or-later
// The SHA-256 of bytes in memory.
#pragma once
#include <string>
#include <string_view>

namespace secondlook {

/// Lower-case hex; empty where the library has none to give.
std::string sha256_of(std::string_view bytes);

}  // namespace secondlook
