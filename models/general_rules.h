// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that hold for every position description, whatever standard grades it.
#pragma once
#include <re2/re2.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "models/standard.h"

namespace secondlook {

/// Wording that states a conclusion where a position description should state a fact.
struct VagueTerm {
  std::string id;
  std::string means;                   // what is wrong with it, as a clause
  std::shared_ptr<const RE2> pattern;  // shared because an RE2 cannot be copied and the list can
};

struct GeneralRules {
  std::vector<Rule> rules;
  std::vector<VagueTerm> vague_terms;
  Checked checked;
};

/// The citation of the rule with that id; empty if there is none.
std::string citation(const GeneralRules& general, std::string_view rule);

/// A figure of that rule, as "years" of CURRENT-2; `otherwise` where it is not there.
double rule_figure(const GeneralRules& general, std::string_view rule, const std::string& key,
                   double otherwise);

}  // namespace secondlook
