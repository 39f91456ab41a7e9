// SPDX-License-Identifier: GPL-3.0-or-later
// Standards as text to read, each rule with its citation.
#pragma once
#include <iosfwd>
#include <vector>

#include "models/general_rules.h"
#include "models/pay_plan.h"
#include "models/series.h"
#include "models/standard.h"
#include "models/superseded_standard.h"

namespace secondlook {

void show(const Standard& standard, std::ostream& out);
void show(const SeriesList& list, std::ostream& out);
void show(const PayPlans& plans, std::ostream& out);
void show(const std::vector<SupersededStandard>& list, std::ostream& out);
void show(const GeneralRules& general, std::ostream& out);

}  // namespace secondlook
