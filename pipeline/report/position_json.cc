// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/position_json.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "pipeline/report/classification_text.h"
#include "pipeline/report/printable.h"

namespace secondlook {
namespace {

using Json = nlohmann::ordered_json;

// A hundredth of a point is finer than any printer, and keeps files small and stable.
double to_hundredths(double number) { return std::round(number * 100) / 100; }
double to_ten_thousandths(double number) { return std::round(number * 10'000) / 10'000; }

Json text(const std::string& words) { return printable(words); }

template <class T>
Json known(const std::optional<T>& value) {
  if (!value) return nullptr;
  if constexpr (std::is_same_v<T, std::string>)
    return text(*value);
  else
    return *value;
}

Json evidence_json(const Evidence& evidence) {
  const Box& box = evidence.box;
  return {{"document_id", text(evidence.document_id)},
          {"path", text(evidence.path)},
          {"page", evidence.page},
          {"box", Json::array({to_hundredths(box.x0), to_hundredths(box.y0), to_hundredths(box.x1),
                               to_hundredths(box.y1)})},
          {"quote", text(evidence.quote)},
          {"assertion", text(evidence.assertion)}};
}

Json list_json(const std::vector<Evidence>& evidence) {
  Json list = Json::array();
  for (const Evidence& one : evidence) list.push_back(evidence_json(one));
  return list;
}

Json classified_json(const Classification& classified) {
  Json evidence = {
      {"title", list_json(evidence_of(classified.title))},
      {"pay_plan", list_json(evidence_of(classified.pay_plan))},
      {"series", list_json(evidence_of(classified.series))},
      {"grade", list_json(evidence_of(classified.grade))},
      {"pd_number", list_json(evidence_of(classified.pd_number))},
      {"organization", list_json(evidence_of(classified.organization))},
      {"supervisory", list_json(evidence_of(classified.supervisory))},
      {"organizational_title", list_json(evidence_of(classified.organizational_title))},
      {"flsa", list_json(evidence_of(classified.flsa))}};
  return {{"title", known(value_of(classified.title))},
          {"pay_plan", known(value_of(classified.pay_plan))},
          {"series", known(joined_series(classified))},
          {"grade", known(value_of(classified.grade))},
          {"pd_number", known(value_of(classified.pd_number))},
          {"organization", known(joined_organization(classified))},
          {"supervisory", known(value_of(classified.supervisory))},
          {"organizational_title", known(value_of(classified.organizational_title))},
          {"flsa", known(value_of(classified.flsa))},
          {"evidence", std::move(evidence)}};
}

Json texts_json(const std::vector<std::string>& list) {
  Json result = Json::array();
  for (const std::string& one : list) result.push_back(text(one));
  return result;
}

Json document_json(const LinkedPaper& linked) {
  const Record& paper = linked.record;
  return {{"document_id", text(paper.document_id)},
          {"path", text(paper.path)},
          {"kind", name(paper.kind)},
          {"pages", Json::array({paper.first_page, paper.last_page})},
          {"ocr_pages", paper.ocr_pages},
          {"link",
           {{"confidence", to_hundredths(linked.confidence)},
            {"doubtful", linked.doubtful},
            {"reasons", texts_json(linked.reasons)}}}};
}

Json duty_json(const Duty& duty) {
  Json tags = Json::array();
  for (const std::string& tag : duty.tags) tags.push_back(text(tag));
  return {{"text", text(duty.text)},
          {"percent", duty.percent ? Json(to_hundredths(*duty.percent)) : Json(nullptr)},
          {"tags", std::move(tags)},
          {"evidence", list_json(duty.evidence)}};
}

Json statement_json(const ClauseEvidence& told) {
  return {{"section", text(told.section)}, {"evidence", list_json(told.evidence)}};
}

Json stated_json(const StatedEvaluation& stated) {
  Json factors = Json::object();
  for (const StatedFactor& factor : stated.factors) {
    // A factor that is stated again (on a cover sheet, say) keeps the place where it came first.
    if (factors.contains(printable(factor.factor))) continue;
    factors[printable(factor.factor)] = {
        {"level", factor.level.empty() ? Json(nullptr) : text(factor.level)},
        {"points", known(factor.points)},
        {"evidence", list_json(factor.evidence)}};
  }
  Json range = nullptr;
  if (stated.point_range)
    range = Json::array({stated.point_range->value.first, stated.point_range->value.second});
  Json evidence = {{"total_points", list_json(evidence_of(stated.total_points))},
                   {"grade", list_json(evidence_of(stated.grade))},
                   {"point_range", list_json(evidence_of(stated.point_range))}};
  return {{"factors", std::move(factors)},
          {"total_points", known(value_of(stated.total_points))},
          {"grade", known(value_of(stated.grade))},
          {"point_range", std::move(range)},
          {"evidence", std::move(evidence)}};
}

Json formal_entry_json(const FormalEntry& entry) {
  return {{"caption", text(entry.caption)},
          {"date", known(entry.date)},
          {"signed", entry.signed_by_someone},
          {"evidence", list_json(entry.evidence)}};
}

Json finding_json(const Finding& finding) {
  return {{"rule", text(finding.rule)},
          {"severity", name(finding.severity)},
          {"summary", text(finding.summary)},
          {"citation", text(finding.citation)},
          {"evidence", list_json(finding.evidence)}};
}

// Empty is unknown.
Json known_text(const std::string& words) { return words.empty() ? Json(nullptr) : text(words); }

Json supervision_json(const SupervisoryScope& scope) {
  Json authorities = Json::array();
  for (const auto& [id, evidence] : scope.authorities) authorities.push_back(text(id));
  return {{"percent_of_time",
           scope.percent_of_time ? Json(to_hundredths(*scope.percent_of_time)) : Json(nullptr)},
          {"subordinates_stated", known(scope.subordinates)},
          {"subordinates_charted",
           known(scope.charted ? std::optional(scope.charted->subordinates) : std::nullopt)},
          {"reports_to", known_text(scope.reports_to)},
          {"reporting_levels_below_ses", known(scope.reporting_levels_below_ses)},
          {"authorities", std::move(authorities)},
          {"contractors", known(scope.contractors)},
          {"evidence", list_json(scope.evidence)}};
}

Json factor_json(const FactorEvaluation& factor) {
  return {{"factor", text(factor.factor)},
          {"level", known_text(factor.level)},
          {"points", factor.points > 0 ? Json(factor.points) : Json(nullptr)},
          {"confidence", to_hundredths(factor.confidence)},
          {"missing_for_next", texts_json(factor.missing_for_next)},
          {"reason", text(factor.reason)},
          {"level_below", known_text(factor.level_below)},
          {"level_above", known_text(factor.level_above)},
          {"citation", text(factor.citation)},
          {"evidence", list_json(factor.evidence)}};
}

template <class T, class ToJson>
Json array_json(const std::vector<T>& items, ToJson to_json) {
  Json list = Json::array();
  for (const T& item : items) list.push_back(to_json(item));
  return list;
}

Json evaluation_json(const Evaluation& evaluation) {
  Json object = {{"standard", text(evaluation.standard)},
                 {"applies", evaluation.applies},
                 {"why", text(evaluation.why)},
                 {"factors", array_json(evaluation.factors, factor_json)}};
  if (evaluation.standard == "executive")
    object["pay_plan"] = known_text(evaluation.pay_plan);
  else
    object["points"] = known(evaluation.points);
  if (evaluation.standard == "executive")
    object["gates"] = array_json(evaluation.considerations, factor_json);
  object["grade"] = known(evaluation.grade);
  object["grade_low"] = known(evaluation.grade_low);
  object["grade_high"] = known(evaluation.grade_high);
  return object;
}

Json recommended_json(const Recommendation& recommended) {
  const bool any = !recommended.pay_plan.empty();
  return {{"pay_plan", known_text(recommended.pay_plan)},
          {"grade", known(recommended.grade)},
          {"confidence", any ? Json(to_hundredths(recommended.confidence)) : Json(nullptr)},
          {"summary", known_text(recommended.summary)}};
}

}  // namespace

std::string position_json(const ReviewedPosition& position) {
  const PositionDescription& description = position.file.description;
  const Json object = {
      {"position_id", text(position.file.id)},
      {"classified", classified_json(description.classified)},
      {"documents", array_json(position.file.papers, document_json)},
      {"duties", array_json(description.duties, duty_json)},
      {"statements", array_json(position.statements, statement_json)},
      {"supervision", supervision_json(position.supervision)},
      {"stated", stated_json(description.stated)},
      {"formal_entries", array_json(description.formal_entries, formal_entry_json)},
      {"evaluations", array_json(position.evaluations, evaluation_json)},
      {"recommended", recommended_json(position.recommended)},
      {"findings", array_json(position.findings, finding_json)},
      {"desk_audit_questions", texts_json(position.desk_audit_questions)},
      {"priority", to_ten_thousandths(position.priority)}};
  return object.dump();
}

}  // namespace secondlook
