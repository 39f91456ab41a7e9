// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/read_paper.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "models/clauses.h"
#include "models/running_text.h"
#include "models/tagging.h"
#include "pipeline/parse/labelled_values.h"
#include "pipeline/parse/outline.h"
#include "pipeline/parse/position_description.h"
#include "pipeline/separate/separate.h"
#include "pipeline/tag/passages.h"

namespace secondlook {
namespace {

// A duty has the tags of all its clauses that are really done.
void tag_duties(std::vector<Duty>& duties, const std::vector<Clause>& clauses) {
  for (const Clause& clause : clauses) {
    if (clause.duty < 0 || clause.assertion != Assertion::asserted) continue;
    std::vector<std::string>& tags = duties[static_cast<std::size_t>(clause.duty)].tags;
    for (const std::string& action : clause.actions)
      if (std::find(tags.begin(), tags.end(), action) == tags.end()) tags.push_back(action);
  }
}

std::vector<std::string> titles(const Classification& classified) {
  std::vector<std::string> result;
  for (const auto* title : {&classified.title, &classified.organizational_title})
    if (*title) result.push_back((*title)->value);
  return result;
}

// Each duty's evidence clause by clause, as it is asserted; what stands outside of duties is given
// back.
std::vector<ClauseEvidence> tell_assertions(const RunningText& text,
                                            const std::vector<Clause>& clauses,
                                            std::vector<Duty>& duties) {
  std::vector<ClauseEvidence> elsewhere;
  std::vector<std::vector<Evidence>> of_duty(duties.size());
  for (ClauseEvidence& told : clause_evidence(text, clauses)) {
    if (told.duty < 0) {
      elsewhere.push_back(std::move(told));
      continue;
    }
    std::vector<Evidence>& evidence = of_duty[static_cast<std::size_t>(told.duty)];
    std::move(told.evidence.begin(), told.evidence.end(), std::back_inserter(evidence));
  }
  for (std::size_t i = 0; i < duties.size(); ++i)
    if (!of_duty[i].empty()) duties[i].evidence = std::move(of_duty[i]);
  return elsewhere;
}

}  // namespace

Paper read_paper(const Document& document, const std::string& path, const ReviewRules& rules) {
  // The first position description of the file, or its first paper where there is none.
  Paper paper;
  const auto ranges = cut_into_papers(document, rules.record_kinds, rules.form_layout);
  for (const PaperRange& range : ranges) {
    const RunningText text = running_text(pages_of(document, range), document.id, path);
    const auto parts = outline(text, rules.form_layout, rules.factor_headings);
    const auto fields = labelled_values(text, rules.form_layout);
    Record record = separate(document, range, text, parts, fields, rules.record_kinds);
    const bool described = record.kind == RecordKind::position_description;
    if (described || range == ranges.front()) paper.record = std::move(record);
    if (!described) continue;
    paper.description = parse_position_description(text, rules.form_layout, parts, fields);
    std::vector<Clause> clauses = split_clauses(text, passages(parts, paper.description.duties));
    tag(clauses, titles(paper.description.classified), rules.lexicon);
    tag_duties(paper.description.duties, clauses);
    paper.judgement = evaluate(text, clauses, paper.description, rules);
    paper.statements = tell_assertions(text, clauses, paper.description.duties);
    return paper;
  }
  return paper;
}

}  // namespace secondlook
