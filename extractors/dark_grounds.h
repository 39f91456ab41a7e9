// SPDX-License-Identifier: GPL-3.0-or-later
// Areas of a page that are filled with a dark colour, with light words on them.
#pragma once
#include "extractors/pix.h"

namespace secondlook {

/// One bit a pixel, the size of `gray`; null where there are none.
PixPtr dark_grounds(const Pix& gray, double dpi);

}  // namespace secondlook
