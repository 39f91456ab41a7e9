// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/survey.h"

#include <span>
#include <utility>

#include "pipeline/link/paper_marks.h"
#include "pipeline/paper_text.h"
#include "pipeline/parse/identity_of.h"
#include "pipeline/parse/org_chart.h"
#include "pipeline/parse/staffing_list.h"
#include "pipeline/read_papers.h"
#include "pipeline/separate/separate.h"

namespace secondlook {

PaperRange range_of(const SurveyedPaper& paper) {
  return {paper.records.front().first_page, paper.record().last_page};
}

namespace {

// What the paper's kind makes of its words, as far as the archive as a whole needs it.
void read_content(const PaperText& paper, std::span<const Page> pages, const ReviewRules& rules,
                  std::size_t index, const DescriptionRead& read, SurveyedPaper& surveyed) {
  const Record& record = surveyed.record();
  switch (record.kind) {
    case RecordKind::position_description:
    case RecordKind::cover_sheet: {
      const PositionDescription description = read_description(paper, rules);
      surveyed.identity = identity_of(paper.text, description.classified, paper.fields);
      surveyed.date = date_of(description);
      surveyed.duties = duties_signature(description.duties);
      if (read) read(index, surveyed, description);
      return;
    }
    case RecordKind::appraisal: {
      Appraisal appraisal = read_appraisal(paper, rules);
      surveyed.date = date_of(appraisal);
      surveyed.identity = std::move(appraisal.identity);
      return;
    }
    case RecordKind::evaluation_statement: {
      const EvaluationStatement statement = read_evaluation_statement(paper, rules);
      surveyed.identity = identity_of(paper, statement, rules);
      surveyed.date = date_of(statement);
      return;
    }
    case RecordKind::org_chart:
      surveyed.chart = parse_org_chart(pages, record.document_id, record.path, rules.chart_words);
      return;
    case RecordKind::staffing_list:
      if (auto list =
              parse_staffing_list(pages, record.document_id, record.path, rules.staffing_layout))
        surveyed.list = std::move(*list);
      else
        surveyed.problem = list.error();
      return;
    default:
      return;
  }
}

void read_marks(const PaperText& paper, const ReviewRules& rules, SurveyedPaper& surveyed) {
  const NamingWords& naming = rules.form_layout.naming;
  const auto mark = [&](const auto& entries) {
    for (const auto& entry : entries)
      surveyed.entry_marks.push_back(
          marks_of_entry(entry.evidence.quote, naming, rules.link_words()));
  };
  mark(surveyed.chart.posts);
  mark(surveyed.list.entries);
  if (!surveyed.entry_marks.empty()) return;
  surveyed.marks = marks_of(paper.text, naming, rules.link_words());
  surveyed.marks.titled = naming.names(surveyed.identity.title) == Names::title;
}

}  // namespace

std::vector<SurveyedPaper> survey(const Document& document, const std::string& path,
                                  const ReviewRules& rules, const DescriptionRead& read) {
  std::vector<SurveyedPaper> papers;
  for (const PaperRange& range : cut_into_papers(document, rules.record_kinds, rules.form_layout)) {
    const auto pages = pages_of(document, range);
    const PaperText paper = paper_text(pages, document.id, path, rules);
    SurveyedPaper surveyed;
    surveyed.records = records_of(document, range, paper.text, paper.parts, paper.fields,
                                  {rules.record_kinds, rules.chart_words, rules.staffing_layout});
    read_content(paper, pages, rules, papers.size(), read, surveyed);
    read_marks(paper, rules, surveyed);
    papers.push_back(std::move(surveyed));
  }
  return papers;
}

}  // namespace secondlook
