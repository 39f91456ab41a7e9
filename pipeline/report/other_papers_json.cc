// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/other_papers_json.h"

#include "pipeline/report/classification_json.h"

namespace secondlook {
namespace {

template <class T>
Json stated_value_json(const std::optional<Stated<T>>& value) {
  if (!value) return nullptr;
  if constexpr (std::is_same_v<T, std::string>)
    return {{"value", text_json(value->value)}, {"evidence", evidence_json(value->evidence)}};
  else
    return {{"value", value->value}, {"evidence", evidence_json(value->evidence)}};
}

Json element_json(const PerformanceElement& element) {
  return {{"name", text_json(element.name)},
          {"text", text_json(element.text)},
          {"critical", known_json(element.critical)},
          {"weight", element.weight ? Json(to_hundredths(*element.weight)) : Json(nullptr)},
          {"executive_core", element.executive_core},
          {"evidence", evidence_json(element.evidence)}};
}

Json post_json(const Identity& identity) {
  return {{"title", known_text_json(identity.title)},
          {"pay_plan", known_text_json(identity.pay_plan)},
          {"series", texts_json(identity.series)},
          {"grade", known_json(identity.grade)},
          {"position_number", known_text_json(identity.position_number)},
          {"incumbent", known_text_json(identity.incumbent)}};
}

Json subordinate_json(const ChartedSubordinate& subordinate) {
  Json json = post_json(subordinate.identity);
  json["direct"] = subordinate.direct;
  json["vacant"] = subordinate.vacant;
  json["supervises"] = subordinate.supervises;
  json["contractor"] = subordinate.contractor;
  json["evidence"] = evidence_json({subordinate.evidence});
  return json;
}

}  // namespace

Json appraisal_json(const Appraisal& appraisal) {
  return {{"period_begin", stated_value_json(appraisal.period_begin)},
          {"period_end", stated_value_json(appraisal.period_end)},
          {"rating", stated_value_json(appraisal.rating)},
          {"supervisor", stated_value_json(appraisal.supervisor)},
          {"executive_plan", appraisal.executive_plan},
          {"elements", array_json(appraisal.elements, element_json)}};
}

Json evaluation_statement_json(const EvaluationStatement& statement) {
  Json standards = Json::array();
  for (const auto& standard : statement.standards)
    standards.push_back(
        {{"value", text_json(standard.value)}, {"evidence", evidence_json(standard.evidence)}});
  return {{"classified", classified_json(statement.classified)},
          {"standards", std::move(standards)},
          {"stated", stated_json(statement.stated)},
          {"date", stated_value_json(statement.date)}};
}

Json standing_json(const Standing& standing) {
  return {{"supervisor", standing.supervisor ? post_json(*standing.supervisor) : Json(nullptr)},
          {"subordinates", array_json(standing.subordinates, subordinate_json)},
          {"headcount", standing.headcount},
          {"levels_below_ses", known_json(standing.levels_below_ses)},
          {"confidence", to_hundredths(standing.confidence)},
          {"evidence", evidence_json(standing.evidence)}};
}

}  // namespace secondlook
