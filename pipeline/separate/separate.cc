// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/separate/separate.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string_view>

#include "pipeline/parse/told_acts.h"
#include "pipeline/separate/page_signs.h"

namespace secondlook {
namespace {

// One piece of evidence for each sign; a long paper repeats itself.
constexpr std::size_t kMostEvidence = 6;
// A form that describes the duties itself covers nothing. It does with so many bytes under a
// heading, or so many sentences that tell an act; less is "see attached" and small print.
constexpr std::size_t kLeastDuties = 100;
constexpr int kFewestActs = 4;

Record record_of(const Document& document, const PaperRange& range, const RunningText& text,
                 RecordKind kind, const std::vector<Evidence>& evidence) {
  Record record;
  record.document_id = document.id;
  record.path = text.path;
  record.kind = kind;
  record.first_page = range.first_page;
  record.last_page = range.last_page;
  const std::span<const Page> pages = pages_of(document, range);
  record.ocr_pages = static_cast<int>(std::count_if(
      pages.begin(), pages.end(), [](const Page& p) { return p.reading == Reading::ocr; }));
  for (const Evidence& item : evidence)
    if (item.page >= range.first_page && item.page <= range.last_page &&
        record.evidence.size() < kMostEvidence)
      record.evidence.push_back(item);
  return record;
}

// Whether duties or factors stand on the text's pages up to `page`.
bool describes_duties(const RunningText& text, const std::vector<Part>& parts, int page) {
  std::size_t end = 0;
  int acts = 0;
  for (const TextLine& line : text.lines) {
    if (line.page > page) break;
    end = line.end;
    if (tells_an_act(std::string_view(text.text).substr(line.begin, line.end - line.begin))) ++acts;
  }
  return acts >= kFewestActs || std::any_of(parts.begin(), parts.end(), [&](const Part& part) {
           return (part.section == "duties" || part.section == "factor") &&
                  std::min(part.body_end, end) >= part.body_begin + kLeastDuties;
         });
}

// How many pages at the front are a cover sheet.
std::size_t cover_pages(std::span<const Page> pages, const RunningText& text,
                        const std::vector<Part>& parts, const std::vector<LabelledValue>& fields,
                        const RecordKinds& kinds) {
  std::size_t covers = 0;
  for (const Page& page : pages) {
    const PageSigns signs = page_signs(page, kinds);
    if (signs.blank) continue;
    if (!signs.form && !is_form_of_captions(text, fields, page.number)) return covers;
    if (describes_duties(text, parts, page.number)) return covers;
    covers = static_cast<std::size_t>(&page - pages.data()) + 1;
  }
  return 0;
}

}  // namespace

std::vector<Record> records_of(const Document& document, const PaperRange& range,
                               const RunningText& text, const std::vector<Part>& parts,
                               const std::vector<LabelledValue>& fields, const KindRules& rules) {
  const std::span<const Page> pages = pages_of(document, range);
  const KindWeigher weigher(text, rules, pages, parts, fields);
  const RecordKind kind = weigher.kind();
  const std::size_t covers = kind == RecordKind::position_description && pages.size() > 1
                                 ? cover_pages(pages, text, parts, fields, rules.kinds)
                                 : 0;
  if (covers == 0) return {record_of(document, range, text, kind, weigher.evidence(kind))};
  const PaperRange cover{range.first_page, pages[covers - 1].number};
  PaperRange description{pages[covers].number, range.last_page};
  // The blank back of the sheet belongs to neither.
  for (std::size_t i = covers; pages[i].words.empty() && i + 1 < pages.size(); ++i)
    description.first_page = pages[i + 1].number;
  return {record_of(document, cover, text, RecordKind::cover_sheet,
                    weigher.evidence(RecordKind::cover_sheet)),
          record_of(document, description, text, kind, weigher.evidence(kind))};
}

}  // namespace secondlook
