// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/judge_position.h"

#include <utility>

#include "models/desk_audit.h"
#include "models/priority.h"
#include "pipeline/check/check.h"
#include "pipeline/judge_description.h"
#include "pipeline/link/position_id.h"
#include "pipeline/paper_text.h"

namespace secondlook {
namespace {

PaperText text_of(const PaperAtHand& paper, const ReviewRules& rules) {
  const Record& last = paper.surveyed->record();
  return paper_text(pages_of(*paper.document, range_of(*paper.surveyed)), last.document_id,
                    last.path, rules);
}

void add_links(const PaperAtHand& paper, std::vector<LinkedPaper>& links) {
  for (const Record& record : paper.surveyed->records)
    links.push_back({record, paper.confidence, paper.reasons, paper.doubtful});
}

}  // namespace

ReviewedPosition judge_position(std::span<const PaperAtHand> papers,
                                const std::optional<Standing>& standing, const ReviewRules& rules) {
  ReviewedPosition position;
  for (const PaperAtHand& paper : papers) add_links(paper, position.file.papers);
  const PaperAtHand& first = papers.front();
  JudgedDescription judged = judge_description(text_of(first, rules), standing, rules);
  position.file.description = std::move(judged.description);
  position.file.id =
      position_id(first.surveyed->records.front(), position.file.description.classified);
  const Record& record = first.surveyed->record();
  const PaperPages with_pages{&record, pages_of(*first.document, range_of(*first.surveyed))};
  position.findings =
      check(position.file.description, {&with_pages, 1}, judged.judgement, *rules.standards);
  position.standing = standing;
  position.statements = std::move(judged.statements);
  position.supervision = std::move(judged.judgement.supervision);
  position.evaluations = std::move(judged.judgement.evaluations);
  position.recommended = std::move(judged.judgement.recommended);
  position.desk_audit_questions =
      desk_audit_questions(position, rules.standards->gssg, rules.questions);
  position.priority = priority(position.findings);
  return position;
}

}  // namespace secondlook
