// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/paper_pages.h"

#include <cstddef>

namespace secondlook {

std::optional<Evidence> find_words(const PaperPages& paper, const RE2& pattern) {
  for (const Page& page : paper.pages) {
    std::string text;
    std::vector<std::size_t> ends;  // of each word within `text`
    for (const Word& word : page.words) {
      if (!text.empty()) text += ' ';
      text += word.text;
      ends.push_back(text.size());
    }
    re2::StringPiece match;
    if (!pattern.Match(text, 0, text.size(), RE2::UNANCHORED, &match, 1) || match.empty()) continue;
    const auto begin = static_cast<std::size_t>(match.data() - text.data());
    const std::size_t end = begin + match.size();
    Evidence evidence;
    evidence.document_id = paper.record->document_id;
    evidence.path = paper.record->path;
    evidence.page = page.number;
    for (std::size_t i = 0; i < page.words.size(); ++i) {
      const std::size_t word_begin = i == 0 ? 0 : ends[i - 1] + 1;
      if (ends[i] <= begin || word_begin >= end) continue;
      const bool first = evidence.quote.empty();
      evidence.box = first ? page.words[i].box : enclosing(evidence.box, page.words[i].box);
      evidence.quote += (first ? "" : " ") + page.words[i].text;
    }
    return evidence;
  }
  return std::nullopt;
}

}  // namespace secondlook
