// SPDX-License-Identifier: GPL-3.0-or-later
// briefing.html: two pages to print.
#pragma once
#include "pipeline/report/html.h"
#include "pipeline/report/structure/briefing.h"

namespace secondlook {

/// However much there is to tell, it fits on two sheets of US letter or A4: what is longer is cut
/// to its beginning, with the way to the rest.
Html briefing_page(const Briefing& briefing);

}  // namespace secondlook
