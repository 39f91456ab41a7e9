// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/paper_pages.h"

#include <utility>

namespace secondlook {

PaperWords::PaperWords(const PaperPages& paper) : record_(*paper.record) {
  for (const Page& page : paper.pages) {
    JoinedPage joined{&page, {}, {}};
    for (const Word& word : page.words) {
      if (!joined.text.empty()) joined.text += ' ';
      joined.text += word.text;
      joined.ends.push_back(joined.text.size());
    }
    pages_.push_back(std::move(joined));
  }
}

std::optional<Evidence> PaperWords::find(const PatternSet& patterns) const {
  for (const JoinedPage& joined : pages_)
    for (const PatternSet::Hit& hit : patterns.find(joined.text))
      if (hit.begin < hit.end) return evidence(joined, hit.begin, hit.end);
  return std::nullopt;
}

Evidence PaperWords::evidence(const JoinedPage& joined, std::size_t begin, std::size_t end) const {
  Evidence evidence;
  evidence.document_id = record_.document_id;
  evidence.path = record_.path;
  evidence.page = joined.page->number;
  const std::vector<Word>& words = joined.page->words;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::size_t word_begin = i == 0 ? 0 : joined.ends[i - 1] + 1;
    if (joined.ends[i] <= begin || word_begin >= end) continue;
    const bool first = evidence.quote.empty();
    evidence.box = first ? words[i].box : enclosing(evidence.box, words[i].box);
    evidence.quote += (first ? "" : " ") + words[i].text;
  }
  return evidence;
}

}  // namespace secondlook
