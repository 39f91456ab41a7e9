// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/survey.h"

#include "pipeline/paper_text.h"
#include "pipeline/parse/position_description.h"
#include "pipeline/separate/separate.h"

namespace secondlook {

PaperRange range_of(const SurveyedPaper& paper) {
  return {paper.records.front().first_page, paper.record().last_page};
}

std::vector<SurveyedPaper> survey(const Document& document, const std::string& path,
                                  const ReviewRules& rules) {
  std::vector<SurveyedPaper> papers;
  for (const PaperRange& range : cut_into_papers(document, rules.record_kinds, rules.form_layout)) {
    const PaperText paper = paper_text(pages_of(document, range), document.id, path, rules);
    SurveyedPaper surveyed;
    surveyed.records =
        records_of(document, range, paper.text, paper.parts, paper.fields, rules.record_kinds);
    papers.push_back(std::move(surveyed));
  }
  return papers;
}

}  // namespace secondlook
