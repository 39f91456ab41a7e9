// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/evidence_pages.h"

#include <optional>
#include <vector>

namespace secondlook {
namespace {

class PageCollector {
 public:
  void add(const std::vector<Evidence>& evidence) {
    for (const Evidence& item : evidence) pages.emplace(item.document_id, item.page);
  }
  template <class T>
  void add(const std::optional<Stated<T>>& value) {
    if (value) add(value->evidence);
  }
  template <class T>
  void add(const std::vector<Stated<T>>& values) {
    for (const auto& value : values) add(value.evidence);
  }

  std::set<std::pair<std::string, int>> pages;
};

}  // namespace

std::set<std::pair<std::string, int>> evidence_pages(const ReviewedPosition& position) {
  PageCollector collector;
  for (const LinkedPaper& paper : position.file.papers) collector.add(paper.record.evidence);
  const PositionDescription& pd = position.file.description;
  const Classification& c = pd.classified;
  collector.add(c.title);
  collector.add(c.pay_plan);
  collector.add(c.series);
  collector.add(c.grade);
  collector.add(c.pd_number);
  collector.add(c.organization);
  collector.add(c.supervisory);
  collector.add(c.flsa);
  collector.add(c.organizational_title);
  collector.add(pd.introduction);
  for (const Duty& duty : pd.duties) collector.add(duty.evidence);
  collector.add(pd.supervisory_controls);
  collector.add(pd.other_sections);
  for (const StatedFactor& factor : pd.stated.factors) {
    collector.add(factor.evidence);
    collector.add(factor.narrative_evidence);
  }
  collector.add(pd.stated.total_points);
  collector.add(pd.stated.grade);
  collector.add(pd.stated.point_range);
  for (const Appraisal& appraisal : position.file.appraisals) {
    collector.add(appraisal.rating);
    for (const PerformanceElement& element : appraisal.elements) collector.add(element.evidence);
  }
  for (const EvaluationStatement& statement : position.file.evaluation_statements) {
    collector.add(statement.classified.title);
    collector.add(statement.classified.grade);
    for (const StatedFactor& factor : statement.stated.factors) collector.add(factor.evidence);
  }
  if (position.standing) collector.add(position.standing->evidence);
  for (const FormalEntry& entry : pd.formal_entries) collector.add(entry.evidence);
  collector.add(position.supervision.evidence);
  for (const Evaluation& evaluation : position.evaluations)
    for (const auto* list : {&evaluation.factors, &evaluation.considerations})
      for (const FactorEvaluation& factor : *list) collector.add(factor.evidence);
  if (position.alignment)
    for (const AlignmentLink& link : position.alignment->links) collector.add(link.evidence);
  for (const Finding& finding : position.findings) collector.add(finding.evidence);
  return std::move(collector.pages);
}

}  // namespace secondlook
