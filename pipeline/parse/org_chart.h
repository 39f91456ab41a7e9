// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of an organization chart as posts and reporting lines.
#pragma once
#include <span>
#include <string>

#include "models/document.h"
#include "models/org_chart.h"
#include "pipeline/parse/chart_words.h"

namespace secondlook {

/// Drawn with boxes, or as an indented list. A box that heads a page and stood on an earlier page
/// already is the same post.
OrgChart parse_org_chart(std::span<const Page> pages, const std::string& document_id,
                         const std::string& path, const ChartWords& words);

/// 0..1: how much the page looks like a chart. Boxes that lines join, with titles, units or codes
/// in them, are; so is a list of posts indented under each other. 0.5 and more is believable.
double chart_signs(const Page& page, const ChartWords& words);

}  // namespace secondlook
