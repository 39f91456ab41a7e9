// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an Office Open XML package (ECMA-376, part 2): a zip file of XML files.
#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "models/result.h"

namespace secondlook {

/// Takes the next bytes of a part; false to leave the rest of the part out.
using PartSink = std::function<bool(std::string_view)>;

/// Goes through the zip file in `bytes` once. `wanted` is told each part's name (without a leading
/// slash) and answers with what takes its bytes, or with nothing. A Problem where the file is
/// damaged, or where the parts taken unpack to more than `most` bytes.
Result<void> for_each_part(std::string_view bytes, std::size_t most,
                           const std::function<PartSink(const std::string&)>& wanted);

}  // namespace secondlook
