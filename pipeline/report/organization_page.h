// SPDX-License-Identifier: GPL-3.0-or-later
// The organization as charts and staffing lists show it, for people: organization.html.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "models/organization.h"
#include "models/result.h"

namespace secondlook {

/// `ids` are those of the positions that the posts are linked to by index. Writes
/// organization.html, and organization/2.html and so on where the trees do not fit on one page.
///
Result<void> write_organization_pages(const Organization& organization,
                                      const std::vector<std::string>& ids,
                                      const std::filesystem::path& folder);

}  // namespace secondlook
