// SPDX-License-Identifier: GPL-3.0-or-later
// The lists beside the standards: series, pay plans, superseded standards. As read_standard does,
// each gives the list or all that is wrong with it.
#pragma once
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "models/general_rules.h"
#include "models/pay_plan.h"
#include "models/series.h"
#include "models/superseded_standard.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {

tl::expected<SeriesList, Problems> read_series(std::string_view yaml, const std::string& file);
tl::expected<PayPlans, Problems> read_pay_plans(std::string_view yaml, const std::string& file);
tl::expected<GeneralRules, Problems> read_general_rules(std::string_view yaml,
                                                        const std::string& file);
tl::expected<std::vector<SupersededStandard>, Problems> read_superseded(std::string_view yaml,
                                                                        const std::string& file);

}  // namespace secondlook
