// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/paper_text.h"

#include <algorithm>

namespace secondlook {

PaperText paper_text(std::span<const Page> pages, const std::string& document_id,
                     const std::string& path, const ReviewRules& rules) {
  PaperText paper{.text = running_text(pages, document_id, path), .parts = {}, .fields = {}};
  paper.parts = outline(paper.text, rules.form_layout, rules.factor_headings);
  paper.fields = labelled_values(paper.text, rules.form_layout);
  return paper;
}

std::span<const Page> pages_of(const Document& document, int first, int last) {
  const auto number = [](const Page& page) { return page.number; };
  const auto begin = std::ranges::lower_bound(document.pages, first, {}, number);
  const auto end = std::ranges::upper_bound(begin, document.pages.end(), last, {}, number);
  return {begin, end};
}

}  // namespace secondlook
