// SPDX-License-Identifier: GPL-3.0-or-later
// Parsed papers as items for linking.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/link/link.h"
#include "models/org_chart.h"
#include "models/record.h"
#include "models/staffing_list.h"

namespace secondlook {

/// A whole paper. `date`: the newest one on it, ISO 8601, or empty.
LinkItem link_item(const Record& record, Identity identity, std::string date);

/// The boxes of a chart or rows of a list, in their order.
std::vector<LinkItem> link_items(const Record& record, const OrgChart& chart);
std::vector<LinkItem> link_items(const Record& record, const StaffingList& list);

}  // namespace secondlook
