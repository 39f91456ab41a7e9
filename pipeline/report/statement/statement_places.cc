// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/statement/statement_places.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "pipeline/report/report_words.h"
#include "pipeline/report/set_sentences.h"
#include "pipeline/report/statement_links.h"

namespace secondlook {
namespace {

std::string phrase_of(const std::string& assertion) {
  if (assertion == "negated") return "place-denied";
  for (const char* kind : {"recommended", "conditional", "delegated", "past"})
    if (assertion == kind) return fmt::format("place-{}", kind);
  return "place";
}

}  // namespace

std::string StatementPlaces::kind(RecordKind kind) const {
  std::string phrase = fmt::format("kind-{}", name(kind));
  std::replace(phrase.begin(), phrase.end(), '_', '-');
  return wording_.say(phrase);
}

StatementPlace StatementPlaces::place(const Evidence& evidence) const {
  const Record* paper = nullptr;
  for (const LinkedPaper& linked : papers_) {
    const Record& record = linked.record;
    if (paper == nullptr && record.document_id == evidence.document_id &&
        record.first_page <= evidence.page && evidence.page <= record.last_page)
      paper = &record;
  }
  const RecordKind of_kind = paper == nullptr ? RecordKind::other : paper->kind;
  const auto of_that_kind =
      std::count_if(papers_.begin(), papers_.end(),
                    [&](const LinkedPaper& one) { return one.record.kind == of_kind; });
  std::string called = kind(of_kind);
  if (of_that_kind != 1)
    called.append(" ").append(std::filesystem::path(evidence.path).filename().string());
  return {wording_.say(phrase_of(evidence.assertion),
                       {{"kind", one_spaced(called)}, {"page", std::to_string(evidence.page)}}),
          evidence};
}

std::vector<StatementPlace> StatementPlaces::places(const std::vector<Evidence>& evidence) const {
  std::vector<StatementPlace> found;
  for (const Evidence& one : evidence) {
    StatementPlace next = place(one);
    const bool named = std::any_of(found.begin(), found.end(), [&](const StatementPlace& before) {
      return before.words == next.words;
    });
    if (!named) found.push_back(std::move(next));
  }
  return found;
}

std::string quotation(const Evidence& evidence) {
  Evidence shown = evidence;
  shown.quote = one_spaced(evidence.quote);
  return fmt::format("\u201c{}\u201d", quoted(shown));
}

}  // namespace secondlook
