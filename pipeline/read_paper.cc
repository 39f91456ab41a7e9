// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/read_paper.h"

#include "models/running_text.h"
#include "pipeline/parse/labelled_values.h"
#include "pipeline/parse/outline.h"
#include "pipeline/parse/position_description.h"
#include "pipeline/separate/separate.h"

namespace secondlook {

Paper read_paper(const Document& document, const std::string& path, const ReviewRules& rules) {
  const RunningText text = running_text(document.pages, document.id, path);
  const auto parts = outline(text, rules.form_layout, rules.factor_headings);
  const auto fields = labelled_values(text, rules.form_layout);
  Paper paper;
  paper.record = separate(document, text, parts, fields, rules.record_kinds);
  if (paper.record.kind == RecordKind::position_description)
    paper.description = parse_position_description(text, rules.form_layout, parts, fields);
  return paper;
}

}  // namespace secondlook
