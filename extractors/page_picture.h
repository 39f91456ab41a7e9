// SPDX-License-Identifier: GPL-3.0-or-later
// An image of a page as bytes for a viewer.
#pragma once
#include <vector>

#include "extractors/extract.h"
#include "extractors/pix.h"
#include "models/box.h"
#include "models/result.h"

namespace secondlook {

/// Encodes the page image with its resolution as a gray or colour JPEG, `covered` (points) painted
/// black. Larger images than `dpi` are reduced to it; smaller ones keep their resolution, so that
/// the picture has at most `dpi`, the same both ways.
Result<PageImage> encode_picture(PixPtr page, double dpi, const std::vector<Box>& covered);

}  // namespace secondlook
