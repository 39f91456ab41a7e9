// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/survey_archive.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "pipeline/ingest/media_type.h"
#include "pipeline/parallel.h"

namespace secondlook {
namespace {

void set(SourceFile& file, Outcome outcome, std::string reason) {
  file.outcome = outcome;
  file.reason = std::move(reason);
}

// Why no page of the document could be read; nothing if one could.
std::optional<std::string> nothing_read(const Document& document) {
  for (const Page& page : document.pages)
    if (page.reading != Reading::failed) return std::nullopt;
  return fmt::format("no page could be read ({})", document.pages.front().note);
}

std::string failed_pages(const Document& document) {
  std::string list;
  for (const Page& page : document.pages)
    if (page.reading == Reading::failed)
      list += fmt::format("{}page {} could not be read ({})", list.empty() ? "" : ", ", page.number,
                          page.note);
  return list;
}

bool has_no_words(const Document& document) {
  return std::all_of(document.pages.begin(), document.pages.end(),
                     [](const Page& page) { return page.words.empty(); });
}

void survey_file(SurveyedFile& surveyed, const OfficeFiles& office, const ExtractCache& cache,
                 const ExtractedArchive& extracted, const ReviewRules& rules) {
  SourceFile& file = surveyed.file;
  if (file.outcome != Outcome::pending) return;
  if (!office.can_read(file)) {
    set(file, Outcome::set_aside, reason_not_read(file.media_type));
    surveyed.not_whole = true;
    return;
  }
  if (const auto failed = extracted.failed.find(file.sha256); failed != extracted.failed.end()) {
    set(file, Outcome::failed, failed->second.reason);
    return;
  }
  const auto document = cache.find(file.sha256);
  if (!document) {
    set(file, Outcome::failed, "what was read of it is gone from the cache");
    return;
  }
  file.pages = static_cast<int>(document->pages.size());
  file.ocr_pages =
      static_cast<int>(std::count_if(document->pages.begin(), document->pages.end(),
                                     [](const Page& p) { return p.reading == Reading::ocr; }));
  surveyed.recognized = recognized_pages(*document);
  if (const auto why = nothing_read(*document)) {
    set(file, Outcome::failed, *why);
    return;
  }
  file.reason = failed_pages(*document);
  surveyed.not_whole = !file.reason.empty();
  if (has_no_words(*document)) {
    set(file, Outcome::set_aside, "no words were found in it");
    return;
  }
  surveyed.papers = survey(*document, file.path, rules);
}

}  // namespace

std::vector<SurveyedFile> survey_archive(const Archive& archive, const OfficeFiles& office,
                                         const ExtractCache& cache,
                                         const ExtractedArchive& extracted,
                                         const ReviewRules& rules, int jobs) {
  std::vector<SurveyedFile> surveyed(archive.files().size());
  for_each_in_parallel(surveyed.size(), jobs, [&](std::size_t i) {
    surveyed[i].file = archive.files()[i];
    survey_file(surveyed[i], office, cache, extracted, rules);
  });
  return surveyed;
}

}  // namespace secondlook
