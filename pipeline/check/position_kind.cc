// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/position_kind.h"

#include <re2/re2.h>

#include <algorithm>
#include <string_view>

namespace secondlook {
namespace {

bool states_factor_of(const PositionDescription& position, std::string_view standard) {
  return std::any_of(position.stated.factors.begin(), position.stated.factors.end(),
                     [&](const StatedFactor& factor) {
                       return factor.factor.size() > standard.size() &&
                              factor.factor.starts_with(standard) &&
                              factor.factor[standard.size()] == '-';
                     });
}

bool title_matches(const PositionDescription& position, const RE2& words) {
  const Classification& classified = position.classified;
  return (classified.title && RE2::PartialMatch(classified.title->value, words)) ||
         (classified.organizational_title &&
          RE2::PartialMatch(classified.organizational_title->value, words));
}

}  // namespace

bool is_called_supervisory(const PositionDescription& position) {
  static const RE2 words(R"((?i)\b(?:supervisory|supervisor|supvy?)\b)");
  const auto& supervisory = position.classified.supervisory;
  if (supervisory && (supervisory->value == "supervisory" || supervisory->value == "managerial"))
    return true;
  return (position.classified.title &&
          RE2::PartialMatch(position.classified.title->value, words)) ||
         states_factor_of(position, "gssg");
}

bool is_called_deputy(const PositionDescription& position) {
  static const RE2 words(R"((?i)\bdeputy\b|\bassistant chief\b)");
  return title_matches(position, words);
}

bool is_general_schedule(const PositionDescription& position) {
  const auto& plan = position.classified.pay_plan;
  return !plan || plan->value == "GS" || plan->value == "GM" || plan->value == "GG" ||
         plan->value == "GL";
}

bool is_mixed(const PositionDescription& position) {
  return states_factor_of(position, "fes") && states_factor_of(position, "gssg");
}

}  // namespace secondlook
