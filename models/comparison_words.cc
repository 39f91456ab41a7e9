// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_words.h"

#include <algorithm>

namespace secondlook {
namespace {

const std::vector<std::string>* family_of(const ComparisonWords& words, std::string_view plan) {
  for (const auto& family : words.pay_plan_families)
    if (std::find(family.begin(), family.end(), plan) != family.end()) return &family;
  return nullptr;
}

}  // namespace

bool same_pay_plan(const ComparisonWords& words, std::string_view one, std::string_view other) {
  if (one == other) return true;
  const auto* family = family_of(words, one);
  return family != nullptr && family == family_of(words, other);
}

bool different_pay_plans(const ComparisonWords& words, std::string_view one,
                         std::string_view other) {
  const auto *a = family_of(words, one), *b = family_of(words, other);
  return a != nullptr && b != nullptr && a != b;
}

}  // namespace secondlook
