// SPDX-License-Identifier: GPL-3.0-or-later
// A draft statement as a page to read, print and copy from.
#pragma once
#include <string>

#include "pipeline/report/html.h"
#include "pipeline/report/marked_pages.h"
#include "pipeline/report/statement/draft_statement.h"

namespace secondlook {

/// Where a place leads: to its mark on the page of the position with that id, as seen from
/// statements/.
std::string place_target(const StatementPlace& place, const std::string& position_id,
                         const MarkedPages& pages);

/// `pages` are those of the position's page.
Html statement_page(const DraftStatement& statement, const std::string& position_id,
                    const MarkedPages& pages);

}  // namespace secondlook
