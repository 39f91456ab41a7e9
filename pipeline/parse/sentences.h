// SPDX-License-Identifier: GPL-3.0-or-later
// A text cut into sentences, over lines but not over blocks.
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace secondlook {

/// Byte ranges of `text`. A sentence ends with a full stop before white space and a capital, or
/// with its block. "GS-12." and "No. 3" may cut one in two; who reads it must do without the rest.
std::vector<std::pair<std::size_t, std::size_t>> sentences(std::string_view text);

}  // namespace secondlook
