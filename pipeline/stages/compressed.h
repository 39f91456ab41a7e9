// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes in fewer bytes and back, fast: an eighth of what stages make is left.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace secondlook {

/// Nothing where there are too many of them, or no memory.
std::optional<std::string> compressed(std::string_view bytes);

/// What `compressed` was given. Of other bytes nothing, or some.
std::optional<std::string> decompressed(std::string_view packed);

}  // namespace secondlook
