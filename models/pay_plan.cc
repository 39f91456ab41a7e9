// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pay_plan.h"

#include <algorithm>

namespace secondlook {

const PayPlan* find_pay_plan(const PayPlans& plans, std::string_view code) {
  const auto found = std::find_if(plans.plans.begin(), plans.plans.end(),
                                  [&](const PayPlan& plan) { return plan.code == code; });
  return found == plans.plans.end() ? nullptr : &*found;
}

}  // namespace secondlook
