// SPDX-License-Identifier: GPL-3.0-or-later
// The SES, SL and ST posts that charts and staffing lists show as vacant.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "models/organization.h"

namespace secondlook {

/// "SES", "SL" or "ST"; "GS" for everything else that is known, which is no allocation; empty where
/// the pay plan is not known.
std::string_view allocation_category(std::string_view pay_plan);

struct VacantPost {
  std::string title, classified, position_number, path, organization, category;
  std::string file;  // where it is told
  int page = 1;
  std::string also;         // where it is told again: "chart.pdf, page 2"
  std::string doubt;        // what another paper shows that may be the same post
  std::string position_id;  // empty where no position of the review is this post
};

/// `ids` are those of the positions that the posts are linked to by index. `path` is filled, but
/// not `organization`. A chart and a list seldom have a number or a name to tell a vacancy by, so
/// one of each is taken for one post where category, title and unit agree; where only some of it
/// agrees both stay, and say so.
std::vector<VacantPost> executive_vacancies(const Organization& organization,
                                            const std::vector<std::string>& ids);

}  // namespace secondlook
