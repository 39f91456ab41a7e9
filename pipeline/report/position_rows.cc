// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/position_rows.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pipeline/report/classification_text.h"

namespace secondlook {
namespace {

std::optional<int> low(const std::optional<Stated<std::pair<int, int>>>& range) {
  return range ? std::optional(range->value.first) : std::nullopt;
}
std::optional<int> high(const std::optional<Stated<std::pair<int, int>>>& range) {
  return range ? std::optional(range->value.second) : std::nullopt;
}

std::optional<std::string> known(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

// All rows of one position; each knows whose it is.
class PositionRows {
 public:
  explicit PositionRows(const ReviewedPosition& position)
      : position_(position), file_(position.file), id_(position.file.id) {}

  DatabaseRows all() {
    add_position();
    add_classification_evidence();
    add_papers();
    add_like();
    add_duties();
    add_stated();
    add_formal_entries();
    add_findings();
    add_recommendation();
    add_evaluations();
    return std::move(rows_);
  }

 private:
  void add_position() {
    const Classification& classified = file_.description.classified;
    const StatedEvaluation& stated = file_.description.stated;
    rows_.add("positions", id_, value_of(classified.title), value_of(classified.pay_plan),
              joined_series(classified), value_of(classified.grade), value_of(classified.pd_number),
              joined_organization(classified), value_of(classified.supervisory),
              value_of(classified.organizational_title), value_of(classified.flsa),
              value_of(stated.total_points), value_of(stated.grade), low(stated.point_range),
              high(stated.point_range), position_.priority);
  }

  void add_classification_evidence() {
    const Classification& classified = file_.description.classified;
    add_evidence("classified", "title", evidence_of(classified.title));
    add_evidence("classified", "pay_plan", evidence_of(classified.pay_plan));
    add_evidence("classified", "series", evidence_of(classified.series));
    add_evidence("classified", "grade", evidence_of(classified.grade));
    add_evidence("classified", "pd_number", evidence_of(classified.pd_number));
    add_evidence("classified", "organization", evidence_of(classified.organization));
    add_evidence("classified", "supervisory", evidence_of(classified.supervisory));
    add_evidence("classified", "organizational_title",
                 evidence_of(classified.organizational_title));
    add_evidence("classified", "flsa", evidence_of(classified.flsa));
  }

  void add_papers() {
    int ordinal = 0;
    for (const LinkedPaper& linked : file_.papers) {
      const Record& paper = linked.record;
      rows_.add("documents", id_, ++ordinal, paper.document_id, paper.path, name(paper.kind),
                paper.first_page, paper.last_page, paper.ocr_pages, linked.confidence,
                linked.doubtful ? 1 : 0, fmt::format("{}", fmt::join(linked.reasons, "; ")));
    }
  }

  void add_like() {
    int ordinal = 0;
    for (const LikeNeighbour& other : position_.like)
      rows_.add("like_positions", id_, ++ordinal, other.position_id, other.likeness);
  }

  void add_duties() {
    int ordinal = 0;
    for (const Duty& duty : file_.description.duties) {
      rows_.add("duties", id_, ++ordinal, duty.text, duty.percent,
                fmt::format("{}", fmt::join(duty.tags, " ")));
      add_evidence("duty", std::to_string(ordinal), duty.evidence);
    }
  }

  void add_stated() {
    const StatedEvaluation& stated = file_.description.stated;
    int ordinal = 0;
    for (const StatedFactor& factor : stated.factors) {
      rows_.add("stated_factors", id_, ++ordinal, factor.factor, known(factor.level),
                factor.points);
      add_evidence("factor", factor.factor, factor.evidence);
    }
    add_evidence("stated", "total_points", evidence_of(stated.total_points));
    add_evidence("stated", "grade", evidence_of(stated.grade));
    add_evidence("stated", "point_range", evidence_of(stated.point_range));
  }

  void add_formal_entries() {
    int ordinal = 0;
    for (const FormalEntry& entry : file_.description.formal_entries) {
      rows_.add("formal_entries", id_, ++ordinal, entry.caption, entry.date,
                entry.signed_by_someone ? 1 : 0);
      add_evidence("formal", std::to_string(ordinal), entry.evidence);
    }
  }

  void add_findings() {
    int ordinal = 0;
    for (const Finding& finding : position_.findings) {
      rows_.add("findings", id_, ++ordinal, finding.rule, name(finding.severity), finding.summary,
                finding.citation);
      add_evidence("finding", std::to_string(ordinal), finding.evidence);
    }
  }

  void add_recommendation() {
    const Recommendation& recommended = position_.recommended;
    rows_.add("recommendations", id_, known(recommended.pay_plan), recommended.grade,
              recommended.confidence, recommended.summary);
    int ordinal = 0;
    for (const std::string& question : position_.desk_audit_questions)
      rows_.add("desk_audit_questions", id_, ++ordinal, question);
  }

  void add_evaluations() {
    int ordinal = 0;
    for (const Evaluation& evaluation : position_.evaluations) {
      rows_.add("evaluations", id_, ++ordinal, evaluation.standard, evaluation.applies ? 1 : 0,
                evaluation.why, evaluation.points, evaluation.grade, evaluation.grade_low,
                evaluation.grade_high, known(evaluation.pay_plan));
      int factors = 0;
      for (const auto* list : {&evaluation.factors, &evaluation.considerations})
        for (const FactorEvaluation& factor : *list)
          add_evaluated_factor(evaluation.standard, ++factors, factor);
    }
  }

  void add_evaluated_factor(const std::string& standard, int ordinal,
                            const FactorEvaluation& factor) {
    rows_.add("evaluated_factors", id_, standard, ordinal, factor.factor, factor.level,
              factor.points, factor.confidence, factor.reason, factor.level_below,
              factor.level_above, factor.citation, factor.citation_below, factor.citation_above);
    int missing = 0;
    for (const std::string& text : factor.missing_for_next)
      rows_.add("missing_for_next", id_, standard, factor.factor, ++missing, text);
    add_evidence("evaluation", standard + "-" + factor.factor, factor.evidence);
  }

  void add_evidence(std::string_view subject, std::string_view item,
                    const std::vector<Evidence>& evidence) {
    int ordinal = 0;
    for (const Evidence& one : evidence)
      rows_.add("evidence", id_, subject, item, ++ordinal, one.document_id, one.path, one.page,
                one.box.x0, one.box.y0, one.box.x1, one.box.y1, one.quote, one.assertion);
  }

  const ReviewedPosition& position_;
  const PositionFile& file_;
  const std::string& id_;
  DatabaseRows rows_;
};

}  // namespace

DatabaseRows position_rows(const ReviewedPosition& position) {
  return PositionRows(position).all();
}

}  // namespace secondlook
