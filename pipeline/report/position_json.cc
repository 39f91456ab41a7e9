// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/position_json.h"

#include "pipeline/report/classification_json.h"
#include "pipeline/report/json_values.h"
#include "pipeline/report/other_papers_json.h"

namespace secondlook {
namespace {

Json document_json(const LinkedPaper& linked) {
  const Record& paper = linked.record;
  return {{"document_id", text_json(paper.document_id)},
          {"path", text_json(paper.path)},
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
  for (const std::string& tag : duty.tags) tags.push_back(text_json(tag));
  return {{"text", text_json(duty.text)},
          {"percent", duty.percent ? Json(to_hundredths(*duty.percent)) : Json(nullptr)},
          {"tags", std::move(tags)},
          {"evidence", evidence_json(duty.evidence)}};
}

Json statement_json(const ClauseEvidence& told) {
  return {{"section", text_json(told.section)}, {"evidence", evidence_json(told.evidence)}};
}

Json formal_entry_json(const FormalEntry& entry) {
  return {{"caption", text_json(entry.caption)},
          {"date", known_json(entry.date)},
          {"signed", entry.signed_by_someone},
          {"evidence", evidence_json(entry.evidence)}};
}

Json finding_json(const Finding& finding) {
  return {{"rule", text_json(finding.rule)},
          {"severity", name(finding.severity)},
          {"summary", text_json(finding.summary)},
          {"citation", text_json(finding.citation)},
          {"evidence", evidence_json(finding.evidence)}};
}

Json supervision_json(const SupervisoryScope& scope, const std::optional<Standing>& standing) {
  Json authorities = Json::array();
  for (const auto& [id, evidence] : scope.authorities) authorities.push_back(text_json(id));
  return {{"percent_of_time",
           scope.percent_of_time ? Json(to_hundredths(*scope.percent_of_time)) : Json(nullptr)},
          {"subordinates_stated", known_json(scope.subordinates)},
          {"subordinates_charted", standing ? Json(standing->headcount) : Json(nullptr)},
          {"reports_to", known_text_json(scope.reports_to)},
          {"reporting_levels_below_ses", known_json(scope.reporting_levels_below_ses)},
          {"authorities", std::move(authorities)},
          {"contractors", known_json(scope.contractors)},
          {"charted", standing ? standing_json(*standing) : Json(nullptr)},
          {"evidence", evidence_json(scope.evidence)}};
}

Json factor_json(const FactorEvaluation& factor) {
  return {{"factor", text_json(factor.factor)},
          {"level", known_text_json(factor.level)},
          {"points", factor.points > 0 ? Json(factor.points) : Json(nullptr)},
          {"confidence", to_hundredths(factor.confidence)},
          {"missing_for_next", texts_json(factor.missing_for_next)},
          {"reason", text_json(factor.reason)},
          {"level_below", known_text_json(factor.level_below)},
          {"level_above", known_text_json(factor.level_above)},
          {"citation", text_json(factor.citation)},
          {"evidence", evidence_json(factor.evidence)}};
}

Json evaluation_json(const Evaluation& evaluation) {
  Json object = {{"standard", text_json(evaluation.standard)},
                 {"applies", evaluation.applies},
                 {"why", text_json(evaluation.why)},
                 {"factors", array_json(evaluation.factors, factor_json)}};
  if (evaluation.standard == "executive")
    object["pay_plan"] = known_text_json(evaluation.pay_plan);
  else
    object["points"] = known_json(evaluation.points);
  if (evaluation.standard == "executive")
    object["gates"] = array_json(evaluation.considerations, factor_json);
  if (!evaluation.job_family.empty()) object["job_family"] = text_json(evaluation.job_family);
  object["grade"] = known_json(evaluation.grade);
  object["grade_low"] = known_json(evaluation.grade_low);
  object["grade_high"] = known_json(evaluation.grade_high);
  return object;
}

Json recommended_json(const Recommendation& recommended) {
  const bool any = !recommended.pay_plan.empty();
  return {{"pay_plan", known_text_json(recommended.pay_plan)},
          {"grade", known_json(recommended.grade)},
          {"confidence", any ? Json(to_hundredths(recommended.confidence)) : Json(nullptr)},
          {"summary", known_text_json(recommended.summary)}};
}

Json like_json(const LikeNeighbour& other) {
  return {{"position_id", text_json(other.position_id)},
          {"title", known_text_json(other.title)},
          {"pay_plan", known_text_json(other.pay_plan)},
          {"series", texts_json(other.series)},
          {"grade", known_json(other.grade)},
          {"likeness", to_hundredths(other.likeness)}};
}

}  // namespace

std::string position_json(const ReviewedPosition& position) {
  const PositionDescription& description = position.file.description;
  const Json object = {
      {"position_id", text_json(position.file.id)},
      {"classified", classified_json(description.classified)},
      {"documents", array_json(position.file.papers, document_json)},
      {"duties", array_json(description.duties, duty_json)},
      {"statements", array_json(position.statements, statement_json)},
      {"supervision", supervision_json(position.supervision, position.standing)},
      {"stated", stated_json(description.stated)},
      {"formal_entries", array_json(description.formal_entries, formal_entry_json)},
      {"appraisals", array_json(position.file.appraisals, appraisal_json)},
      {"evaluation_statements",
       array_json(position.file.evaluation_statements, evaluation_statement_json)},
      {"evaluations", array_json(position.evaluations, evaluation_json)},
      {"recommended", recommended_json(position.recommended)},
      {"like_positions", array_json(position.like, like_json)},
      {"findings", array_json(position.findings, finding_json)},
      {"desk_audit_questions", texts_json(position.desk_audit_questions)},
      {"priority", to_ten_thousandths(position.priority)}};
  return object.dump();
}

}  // namespace secondlook
