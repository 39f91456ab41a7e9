// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/agreement/ratings.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace secondlook {
namespace {

constexpr int kHighestGrade = 15;

/// The categories that there are for an item, in their order; none where they have none.
struct Scale {
  std::vector<std::string> categories;
  bool ordered = false;
};

Scale scale_of(const std::string& item, const Standards& standards) {
  Scale scale;
  if (item == "grade") {
    for (int grade = 1; grade <= kHighestGrade; ++grade)
      scale.categories.push_back(std::to_string(grade));
    scale.ordered = true;
  } else if (item == "pay-plan") {
    scale.categories = {"ES", "SL", "ST", "GS"};
  } else if (item.starts_with("executive-")) {
    scale.categories = {"met", "not-met", "not-shown"};
  } else if (const Standard* standard = find_standard(standards, item.substr(0, item.find('-')))) {
    if (const Factor* factor = find_factor(*standard, item)) scale.categories = level_ids(*factor);
    scale.ordered = !scale.categories.empty();
  }
  return scale;
}

std::optional<std::string> text_of(const nlohmann::json& changes, const char* key) {
  const auto value = changes.find(key);
  if (value == changes.end()) return std::nullopt;
  if (value->is_string()) return value->get<std::string>();
  if (value->is_number_integer()) return std::to_string(value->get<std::int64_t>());
  return std::nullopt;
}

ItemAgreement agreement_on(const std::string& item, const Scale& scale,
                           const std::vector<std::pair<std::string, std::string>>& pairs) {
  ItemAgreement one{item, scale.ordered, tabulate(pairs, scale.categories), {}, {}, {}, {}, {}};
  const std::size_t categories = one.table.categories.size();
  one.percent = percent_agreement(one.table);
  one.kappa = cohens_kappa(one.table, unweighted(categories));
  one.ac1 = gwets_ac(one.table, unweighted(categories));
  // A level that the scale does not have stands nowhere in its order.
  if (scale.ordered && categories == scale.categories.size()) {
    one.weighted_kappa = cohens_kappa(one.table, linearly_weighted(categories));
    one.ac2 = gwets_ac(one.table, linearly_weighted(categories));
  }
  return one;
}

}  // namespace

Ratings ratings_of(const Decision& decision, const Ratings& review) {
  if (decision.action != Action::agree && decision.action != Action::change) return {};
  Ratings ratings = review;
  if (decision.action == Action::agree) return ratings;
  if (const auto plan = text_of(decision.changes, "pay_plan")) {
    ratings["pay-plan"] = *plan;
    // A grade of another pay plan is no rating of ours; a plan without grades has none.
    if (const auto before = review.find("pay-plan");
        before == review.end() || before->second != *plan)
      ratings.erase("grade");
  }
  if (const auto grade = text_of(decision.changes, "grade")) ratings["grade"] = *grade;
  const auto factors = decision.changes.find("factors");
  if (factors == decision.changes.end() || !factors->is_object()) return ratings;
  for (const auto& [factor, level] : factors->items())
    if (level.is_string()) ratings[factor] = level.get<std::string>();
  return ratings;
}

void RatingPairs::add(const Ratings& first, const Ratings& second) {
  for (const auto& [item, category] : first)
    if (const auto other = second.find(item); other != second.end())
      pairs_[item].emplace_back(category, other->second);
}

std::vector<ItemAgreement> RatingPairs::agreements(const Standards& standards) const {
  std::vector<ItemAgreement> all;
  for (const auto& [item, pairs] : pairs_)
    all.push_back(agreement_on(item, scale_of(item, standards), pairs));
  // What it all comes to before what it rests on.
  std::stable_sort(all.begin(), all.end(), [](const ItemAgreement& a, const ItemAgreement& b) {
    const auto order = [](std::string_view item) {
      return item == "pay-plan" ? 0 : item == "grade" ? 1 : 2;
    };
    return order(a.item) < order(b.item);
  });
  return all;
}

}  // namespace secondlook
