// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/survey.h"

#include "pipeline/paper_text.h"
#include "pipeline/separate/separate.h"

namespace secondlook {

std::vector<SurveyedPaper> survey(const Document& document, const std::string& path,
                                  const ReviewRules& rules) {
  const PaperText paper = paper_text(document.pages, document.id, path, rules);
  SurveyedPaper surveyed;
  surveyed.records = {
      separate(document, paper.text, paper.parts, paper.fields, rules.record_kinds)};
  return {surveyed};
}

}  // namespace secondlook
