// SPDX-License-Identifier: GPL-3.0-or-later
// Words to lines, columns and table cells, in the order in which a person reads them.
#pragma once
#include "models/document.h"

namespace secondlook {

/// Reorders `page.words` into reading order and fills `page.lines`. Works on boxes alone, so that
/// born-digital and recognised pages take one way: columns are read one after the other, the rows
/// of a table from left to right, the text within a ruled cell to its end before the next cell.
/// The text must stand upright in the page's coordinates.
void put_in_reading_order(Page& page);

}  // namespace secondlook
