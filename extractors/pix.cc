// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/pix.h"

#include <leptonica/allheaders.h>

namespace secondlook {

void PixFree::operator()(Pix* pix) const noexcept { pixDestroy(&pix); }

}  // namespace secondlook
