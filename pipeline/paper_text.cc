// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/paper_text.h"

#include "pipeline/parse/stated_values.h"

namespace secondlook {

PaperText paper_text(std::span<const Page> pages, const std::string& document_id,
                     const std::string& path, const ReviewRules& rules) {
  PaperText paper{.text = running_text(pages, document_id, path), .parts = {}, .fields = {}};
  paper.parts = outline(paper.text, rules.form_layout, rules.factor_headings);
  paper.fields = stated_values(paper.text, rules.form_layout);
  return paper;
}

}  // namespace secondlook
