// SPDX-License-Identifier: GPL-3.0-or-later
// A born-digital page drawn again from what was read of it: sharp at any size, a tenth of a
// picture's bytes, and a hundredth of the time that Poppler takes to paint it.
#pragma once
#include <string>

#include "models/document.h"

namespace secondlook {

/// The page as an SVG of its own size, words at their boxes, a bar where one is masked. The page
/// must be redrawable: see Page.
std::string redrawn_page(const Page& page);

}  // namespace secondlook
