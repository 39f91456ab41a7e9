// SPDX-License-Identifier: GPL-3.0-or-later
// How a camera or scanner was held when it made a JPEG file.
#pragma once
#include <string_view>

namespace secondlook {

/// The EXIF orientation of a JPEG file, 1 to 8; 1 (as stored) where there is none or it is damaged.
int exif_orientation(std::string_view jpeg);

}  // namespace secondlook
