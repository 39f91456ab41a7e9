// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/survey_archive.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "pipeline/ingest/media_type.h"
#include "pipeline/parallel.h"
#include "pipeline/stages/kept_description.h"

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

// What the document's words make of its file.
struct SurveyedContent {
  Outcome outcome = Outcome::pending;
  std::string reason;
  bool not_whole = false;
  std::vector<RecognizedPages> recognized;
  std::vector<SurveyedPaper> papers;
};

SurveyedContent survey_content(const Document& document, const std::string& path,
                               const ReviewRules& rules, const DescriptionRead& read) {
  SurveyedContent content;
  content.recognized = recognized_pages(document);
  if (const auto why = nothing_read(document)) {
    content.outcome = Outcome::failed;
    content.reason = *why;
    return content;
  }
  content.reason = failed_pages(document);
  content.not_whole = !content.reason.empty();
  if (has_no_words(document)) {
    content.outcome = Outcome::set_aside;
    content.reason = "no words were found in it";
    return content;
  }
  content.papers = survey(document, path, rules, read);
  return content;
}

void survey_file(SurveyedFile& surveyed, const OfficeFiles& office, const ExtractCache& cache,
                 const StageCache& stages, const ExtractedArchive& extracted,
                 const ReviewRules& rules) {
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
  const auto stored = cache.look(file.sha256);
  if (!stored) {
    set(file, Outcome::failed, "what was read of it is gone from the cache");
    return;
  }
  const StageKey key = stages.key("survey", stored->digest, file.path);
  auto content = stages.find<SurveyedContent>(key);
  if (!content) {
    const auto document = cache.find(file.sha256);
    if (!document) {
      set(file, Outcome::failed, "what was read of it cannot be understood");
      return;
    }
    content = survey_content(
        *document, file.path, rules,
        [&](std::size_t paper, const SurveyedPaper& read, const PositionDescription& description) {
          stages.store(description_key(stages, stored->digest, file.path, paper),
                       kept_description(read, description, rules));
        });
    stages.store(key, *content);
  }
  file.pages = static_cast<int>(stored->pages);
  file.ocr_pages = static_cast<int>(stored->ocr_pages);
  set(file, content->outcome, std::move(content->reason));
  surveyed.extract = stored->digest;
  surveyed.not_whole = content->not_whole;
  surveyed.recognized = std::move(content->recognized);
  surveyed.papers = std::move(content->papers);
}

}  // namespace

std::vector<SurveyedFile> survey_archive(const Archive& archive, const OfficeFiles& office,
                                         const ExtractCache& cache, const StageCache& stages,
                                         const ExtractedArchive& extracted,
                                         const ReviewRules& rules, int jobs) {
  std::vector<SurveyedFile> surveyed(archive.files().size());
  for_each_in_parallel(surveyed.size(), jobs, [&](std::size_t i) {
    surveyed[i].file = archive.files()[i];
    survey_file(surveyed[i], office, cache, stages, extracted, rules);
  });
  return surveyed;
}

}  // namespace secondlook
