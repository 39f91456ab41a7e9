// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/paper_text.h"

namespace secondlook {

PaperText paper_text(std::span<const Page> pages, const std::string& document_id,
                     const std::string& path, const ReviewRules& rules) {
  PaperText paper{.text = running_text(pages, document_id, path), .parts = {}, .fields = {}};
  paper.parts = outline(paper.text, rules.form_layout, rules.factor_headings);
  paper.fields = labelled_values(paper.text, rules.form_layout);
  return paper;
}

}  // namespace secondlook
