// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/judge_description.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "models/clauses.h"
#include "models/mission/restricting_clauses.h"
#include "models/tagging.h"
#include "pipeline/parse/staff_field.h"
#include "pipeline/read_papers.h"
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
std::vector<ClauseEvidence> tell_assertions(std::vector<ClauseEvidence> clauses,
                                            std::vector<Duty>& duties) {
  std::vector<ClauseEvidence> elsewhere;
  std::vector<std::vector<Evidence>> of_duty(duties.size());
  for (ClauseEvidence& told : clauses) {
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

// What may be told of the incumbent's work, and is.
std::vector<WorkStatement> work_statements(std::vector<Clause> clauses,
                                           const std::vector<ClauseEvidence>& told) {
  std::vector<WorkStatement> work;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (clauses[i].section != "duties" && clauses[i].section != "introduction") continue;
    WorkStatement statement;
    const bool restricts = has_restricting_clause(clauses[i]);
    for (const Evidence& item : told[i].evidence)
      if (item.assertion == name(Assertion::asserted) ||
          item.assertion == name(Assertion::recommended) ||
          (restricts && !statement.evidence.empty()))
        statement.evidence.push_back(item);
    if (statement.evidence.empty()) continue;
    statement.clause = std::move(clauses[i]);
    work.push_back(std::move(statement));
  }
  return work;
}

}  // namespace

JudgedDescription judge_description(const PaperText& paper, const std::optional<Standing>& standing,
                                    const ReviewRules& rules) {
  JudgedDescription judged;
  judged.description = read_description(paper, rules);
  std::vector<Clause> clauses =
      split_clauses(paper.text, passages(paper.parts, judged.description.duties));
  tag(clauses, titles(judged.description.classified), rules.lexicon);
  tag_duties(judged.description.duties, clauses);
  judged.judgement =
      evaluate(paper.text, clauses, judged.description, staff_field(paper.text, paper.fields),
               rules, standing ? &*standing : nullptr);
  std::vector<ClauseEvidence> told = clause_evidence(paper.text, clauses);
  judged.work = work_statements(std::move(clauses), told);
  judged.statements = tell_assertions(std::move(told), judged.description.duties);
  return judged;
}

}  // namespace secondlook
