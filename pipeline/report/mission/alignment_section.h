// SPDX-License-Identifier: GPL-3.0-or-later
// On a position's page: the priorities that its duties serve.
#pragma once
#include <string>

#include "models/mission/alignment.h"
#include "pipeline/report/html.h"
#include "pipeline/report/statement_links.h"

namespace secondlook {

Html alignment_section(const AlignedPosition& position, StatementLinks& links);

/// The id of what the section says of one link, by which other pages lead to it.
std::string alignment_anchor(const AlignmentLink& link);

/// What the position does for the priority: "Answers for it".
std::string_view role_words(AlignmentRole role);

}  // namespace secondlook
