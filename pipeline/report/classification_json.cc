// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/classification_json.h"

#include "pipeline/report/classification_text.h"
#include "pipeline/report/printable.h"

namespace secondlook {

Json classified_json(const Classification& classified) {
  Json evidence = {
      {"title", evidence_json(evidence_of(classified.title))},
      {"pay_plan", evidence_json(evidence_of(classified.pay_plan))},
      {"series", evidence_json(evidence_of(classified.series))},
      {"grade", evidence_json(evidence_of(classified.grade))},
      {"pd_number", evidence_json(evidence_of(classified.pd_number))},
      {"organization", evidence_json(evidence_of(classified.organization))},
      {"supervisory", evidence_json(evidence_of(classified.supervisory))},
      {"organizational_title", evidence_json(evidence_of(classified.organizational_title))},
      {"flsa", evidence_json(evidence_of(classified.flsa))}};
  return {{"title", known_json(value_of(classified.title))},
          {"pay_plan", known_json(value_of(classified.pay_plan))},
          {"series", known_json(joined_series(classified))},
          {"grade", known_json(value_of(classified.grade))},
          {"pd_number", known_json(value_of(classified.pd_number))},
          {"organization", known_json(joined_organization(classified))},
          {"supervisory", known_json(value_of(classified.supervisory))},
          {"organizational_title", known_json(value_of(classified.organizational_title))},
          {"flsa", known_json(value_of(classified.flsa))},
          {"evidence", std::move(evidence)}};
}

Json stated_json(const StatedEvaluation& stated) {
  Json factors = Json::object();
  for (const StatedFactor& factor : stated.factors) {
    // A factor that is stated again (on a cover sheet, say) keeps the place where it came first.
    if (factors.contains(printable(factor.factor))) continue;
    factors[printable(factor.factor)] = {
        {"level", factor.level.empty() ? Json(nullptr) : text_json(factor.level)},
        {"points", known_json(factor.points)},
        {"evidence", evidence_json(factor.evidence)}};
  }
  Json range = nullptr;
  if (stated.point_range)
    range = Json::array({stated.point_range->value.first, stated.point_range->value.second});
  Json evidence = {{"total_points", evidence_json(evidence_of(stated.total_points))},
                   {"grade", evidence_json(evidence_of(stated.grade))},
                   {"point_range", evidence_json(evidence_of(stated.point_range))}};
  return {{"factors", std::move(factors)},
          {"total_points", known_json(value_of(stated.total_points))},
          {"grade", known_json(value_of(stated.grade))},
          {"point_range", std::move(range)},
          {"evidence", std::move(evidence)}};
}

}  // namespace secondlook
