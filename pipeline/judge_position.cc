// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/judge_position.h"

#include <ranges>
#include <utility>

#include "models/desk_audit.h"
#include "models/priority.h"
#include "models/text_difference.h"
#include "pipeline/check/check.h"
#include "pipeline/check/check_papers.h"
#include "pipeline/judge_description.h"
#include "pipeline/link/position_id.h"
#include "pipeline/mission/position_alignment.h"
#include "pipeline/paper_text.h"
#include "pipeline/read_papers.h"

namespace secondlook {
namespace {

PaperText text_of(const PaperAtHand& paper, const PaperRange& range, const ReviewRules& rules) {
  const Record& record = paper.surveyed->record();
  return paper_text(pages_of(*paper.document, range), record.document_id, record.path, rules);
}

PaperText text_of(const PaperAtHand& paper, const ReviewRules& rules) {
  return text_of(paper, range_of(*paper.surveyed), rules);
}

PaperPages pages_with(const PaperAtHand& paper) {
  return {&paper.surveyed->record(), pages_of(*paper.document, range_of(*paper.surveyed))};
}

template <class T>
std::optional<Stated<T>> stated(const std::optional<T>& value, const Evidence& evidence) {
  if (!value) return std::nullopt;
  return Stated<T>{*value, {evidence}};
}
std::optional<Stated<std::string>> stated(const std::string& value, const Evidence& evidence) {
  if (value.empty()) return std::nullopt;
  return Stated<std::string>{value, {evidence}};
}

// What a row, a box or another paper says of the classification.
Classification classification_of(const Identity& identity, const Evidence& evidence) {
  Classification classified;
  classified.title = stated(identity.title, evidence);
  classified.organizational_title = stated(identity.organizational_title, evidence);
  classified.pay_plan = stated(identity.pay_plan, evidence);
  for (const std::string& series : identity.series)
    classified.series.push_back({series, {evidence}});
  classified.grade = stated(identity.grade, evidence);
  classified.pd_number = stated(identity.pd_number, evidence);
  for (const std::string& unit : identity.organization)
    classified.organization.push_back({unit, {evidence}});
  return classified;
}

class PositionJudge {
 public:
  PositionJudge(std::span<const PaperAtHand> papers, const PositionContext& context,
                const ReviewRules& rules)
      : papers_(papers), context_(context), rules_(rules) {}

  ReviewedPosition judge() {
    for (const PaperAtHand& paper : papers_) add_paper(paper);
    position_.standing = context_.standing;
    if (is_described()) {
      judge_by(papers_.front());
      position_.file.id = position_id(papers_.front().surveyed->records.front(),
                                      position_.file.description.classified);
    } else {
      take_classification();
      position_.file.id = id_without_description();
    }
    check_all();
    compare_with_like();
    align();
    position_.desk_audit_questions =
        desk_audit_questions(position_, rules_.standards().gssg, rules_.questions);
    position_.priority = priority(position_.findings);
    return std::move(position_);
  }

 private:
  bool is_described() const {
    return papers_.front().surveyed->record().kind == RecordKind::position_description;
  }

  std::string id_without_description() const {
    const PaperAtHand& first = papers_.front();
    const SurveyedPaper& surveyed = *first.surveyed;
    if (first.entries.empty())
      return position_id(surveyed.records.front(), surveyed.identity, std::nullopt);
    const std::size_t entry = first.entries.front();
    return position_id(surveyed.record(),
                       surveyed.record().kind == RecordKind::staffing_list
                           ? surveyed.list.entries.at(entry).identity
                           : surveyed.chart.posts.at(entry).identity,
                       entry);
  }

  void add_paper(const PaperAtHand& paper) {
    // A description before the cover sheet that stands in front of it.
    for (const Record& record : std::views::reverse(paper.surveyed->records))
      position_.file.papers.push_back({record, paper.confidence, paper.reasons, paper.doubtful});
    if (paper.doubtful) return;
    pages_.push_back(pages_with(paper));
    switch (paper.surveyed->record().kind) {
      case RecordKind::cover_sheet:
        position_.file.cover_sheets.push_back(read_description(text_of(paper, rules_), rules_));
        return;
      case RecordKind::appraisal: {
        Appraisal appraisal = read_appraisal(text_of(paper, rules_), rules_);
        add_dated(appraisal.identity, date_of(appraisal), "an appraisal", appraisal.period_end);
        position_.file.appraisals.push_back(std::move(appraisal));
        return;
      }
      case RecordKind::evaluation_statement: {
        EvaluationStatement statement = read_evaluation_statement(text_of(paper, rules_), rules_);
        add_dated(paper.surveyed->identity, date_of(statement), "an evaluation statement",
                  statement.date);
        position_.file.evaluation_statements.push_back(std::move(statement));
        return;
      }
      default:
        return;
    }
  }

  // A paper that bears a date, with the words that say so.
  void add_dated(const Identity& identity, const std::string& date, const std::string& what,
                 const std::optional<Stated<std::string>>& stated) {
    if (!stated || stated->evidence.empty()) return;
    dated_.push_back({identity, date, what, stated->evidence.front()});
  }

  void judge_by(const PaperAtHand& paper) {
    JudgedDescription judged = judge_description(text_of(paper, rules_), context_.standing, rules_);
    position_.file.description = std::move(judged.description);
    position_.statements = std::move(judged.statements);
    judgement_ = std::move(judged.judgement);
    work_ = std::move(judged.work);
    // A cover sheet in front of the description may say something else than the description does.
    const auto& records = paper.surveyed->records;
    if (records.size() < 2) return;
    const auto pages_of_record = [](const Record& record) {
      return PaperRange{record.first_page, record.last_page};
    };
    position_.file.cover_sheets.insert(
        position_.file.cover_sheets.begin(),
        read_description(text_of(paper, pages_of_record(records.front()), rules_), rules_));
    without_cover_ =
        read_description(text_of(paper, pages_of_record(records.back()), rules_), rules_);
  }

  // Of the first paper that tells one: a cover sheet, a statement, or whom a row or box names.
  void take_classification() {
    Classification& classified = position_.file.description.classified;
    if (!position_.file.cover_sheets.empty()) {
      classified = position_.file.cover_sheets.front().classified;
      return;
    }
    if (!position_.file.evaluation_statements.empty()) {
      classified = position_.file.evaluation_statements.front().classified;
      return;
    }
    for (const PaperAtHand& paper : papers_) {
      const SurveyedPaper& surveyed = *paper.surveyed;
      for (const std::size_t entry : paper.entries) {
        if (entry < surveyed.list.entries.size()) {
          const StaffingEntry& row = surveyed.list.entries[entry];
          classified = classification_of(row.identity, row.evidence);
        } else if (entry < surveyed.chart.posts.size()) {
          const ChartedPost& post = surveyed.chart.posts[entry];
          classified = classification_of(post.identity, post.evidence);
        }
        if (classified.title) return;
      }
      if (!paper.entries.empty() || surveyed.record().evidence.empty()) continue;
      classified = classification_of(surveyed.identity, surveyed.record().evidence.front());
      if (classified.title) return;
    }
  }

  void check_all() {
    const bool described =
        papers_.front().surveyed->record().kind == RecordKind::position_description;
    std::vector<ClassifyingPaper> classifying;
    if (described)
      classifying.push_back(classifying_paper(
          "position description", without_cover_ ? *without_cover_ : position_.file.description));
    for (const PositionDescription& cover : position_.file.cover_sheets)
      classifying.push_back(classifying_paper("cover sheet", cover));
    for (const EvaluationStatement& statement : position_.file.evaluation_statements)
      classifying.push_back(classifying_paper(statement));
    std::vector<Finding> across =
        check_papers({.file = &position_.file,
                      .supervision = described ? &judgement_.supervision : nullptr,
                      .standing = &position_.standing,
                      .peers = context_.peers,
                      .pages = pages_,
                      .classifying = classifying,
                      .dated = dated_,
                      .reference_date = context_.reference_date},
                     rules_);
    across.insert(across.end(), context_.like.findings.begin(), context_.like.findings.end());
    if (described) {
      const PaperPages own = pages_with(papers_.front());
      position_.findings = check(position_.file.description, {&own, 1}, judgement_,
                                 std::move(across), rules_.standards());
    } else {
      position_.findings = std::move(across);
      put_gravest_first(position_.findings);
    }
    position_.supervision = std::move(judgement_.supervision);
    position_.evaluations = std::move(judgement_.evaluations);
    position_.recommended = std::move(judgement_.recommended);
  }

  void align() {
    if (context_.mission == nullptr) return;
    position_.alignment =
        position_alignment(position_, std::move(work_), *context_.mission, rules_.link_words());
    if (position_.alignment) position_.alignment->position_id = position_.file.id;
  }

  void compare_with_like() {
    position_.like = context_.like.others;
    if (context_.nearest_duties)
      position_.like_difference =
          duties_difference(position_.file.description.duties, *context_.nearest_duties);
  }

  std::span<const PaperAtHand> papers_;
  const PositionContext& context_;
  const ReviewRules& rules_;
  ReviewedPosition position_;
  Judgement judgement_;
  std::vector<WorkStatement> work_;
  std::optional<PositionDescription> without_cover_;  // the description's own pages
  std::vector<PaperPages> pages_;
  std::vector<DatedPaper> dated_;
};

}  // namespace

ReviewedPosition judge_position(std::span<const PaperAtHand> papers, const PositionContext& context,
                                const ReviewRules& rules) {
  return PositionJudge(papers, context, rules).judge();
}

}  // namespace secondlook
