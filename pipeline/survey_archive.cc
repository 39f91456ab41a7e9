// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/survey_archive.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "pipeline/forked_pool.h"
#include "pipeline/ingest/media_type.h"
#include "pipeline/parallel.h"
#include "pipeline/stages/kept_description.h"
#include "pipeline/stages/packed.h"

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

class ArchiveSurvey {
 public:
  ArchiveSurvey(const Archive& archive, const OfficeFiles& office, const ExtractCache& cache,
                const StageCache& stages, const ExtractedArchive& extracted, RulesOnDemand& rules,
                int jobs)
      : archive_(archive),
        office_(office),
        cache_(cache),
        stages_(stages),
        extracted_(extracted),
        rules_(rules),
        jobs_(jobs) {}

  Result<std::vector<SurveyedFile>> survey_all() {
    std::vector<SurveyedFile> files(archive_.files().size());
    std::vector<char> to_survey(files.size());
    for_each_in_parallel(files.size(), jobs_, [&](std::size_t i) {
      files[i].file = archive_.files()[i];
      to_survey[i] = is_settled(files[i]) ? 0 : 1;
    });
    std::vector<SurveyedFile*> left;
    for (std::size_t i = 0; i < files.size(); ++i)
      if (to_survey[i]) left.push_back(&files[i]);
    if (left.empty()) return files;
    const auto rules = rules_.all();
    if (!rules) return tl::unexpected(rules.error());
    ForkedPool processes(
        [&](std::string_view request) {
          return packed(survey_anew(*left[number_in(request)], **rules));
        },
        jobs_);
    for (std::size_t first = 0; first < left.size(); first += kBatch) {
      const std::size_t count = std::min(kBatch, left.size() - first);
      const auto ended = processes.ask(
          {.count = count,
           .text = [&](std::size_t i) { return packed(std::uint64_t{first + i}); },
           .take =
               [&](std::size_t i, std::size_t, const std::string& answer) {
                 settle(*left[first + i], unpacked<std::optional<SurveyedContent>>(answer));
               },
           .process = {}});
      if (!ended) return tl::unexpected(ended.error());
      for (const auto& [i, how] : *ended)
        set(left[first + i]->file, Outcome::failed,
            fmt::format("making sense of what it says ended with {}", how));
    }
    return files;
  }

 private:
  // Between batches a process that has grown can be replaced.
  static constexpr std::size_t kBatch = 256;

  static std::size_t number_in(std::string_view request) {
    return unpacked<std::uint64_t>(request).value();
  }

  StageKey key_of(const SurveyedFile& surveyed) const {
    return stages_.key("survey", surveyed.extract, surveyed.file.path);
  }

  // Whether there is nothing to find out: it is no paper, was not read, or was surveyed before.
  bool is_settled(SurveyedFile& surveyed) const {
    SourceFile& file = surveyed.file;
    if (file.outcome != Outcome::pending) return true;
    if (!office_.can_read(file)) {
      set(file, Outcome::set_aside, reason_not_read(file.media_type));
      surveyed.not_whole = true;
      return true;
    }
    if (const auto failed = extracted_.failed.find(file.sha256);
        failed != extracted_.failed.end()) {
      set(file, Outcome::failed, failed->second.reason);
      return true;
    }
    const auto stored = cache_.look(file.sha256);
    if (!stored) {
      set(file, Outcome::failed, "what was read of it is gone from the cache");
      return true;
    }
    surveyed.extract = stored->digest;
    file.pages = static_cast<int>(stored->pages);
    file.ocr_pages = static_cast<int>(stored->ocr_pages);
    auto content = stages_.find<SurveyedContent>(key_of(surveyed));
    if (!content) return false;
    take(surveyed, std::move(*content));
    return true;
  }

  // In a process of its own.
  std::optional<SurveyedContent> survey_anew(const SurveyedFile& surveyed,
                                             const ReviewRules& rules) const {
    const std::string& path = surveyed.file.path;
    const auto document = cache_.find(surveyed.file.sha256);
    if (!document) return std::nullopt;
    SurveyedContent content = survey_content(
        *document, path, rules,
        [&](std::size_t paper, const SurveyedPaper& read, const PositionDescription& description) {
          stages_.store(description_key(stages_, surveyed.extract, path, paper),
                        kept_description(read, description, rules));
        });
    stages_.store(key_of(surveyed), content);
    return content;
  }

  static void settle(SurveyedFile& surveyed,
                     std::optional<std::optional<SurveyedContent>> content) {
    if (content && *content)
      take(surveyed, std::move(**content));
    else
      set(surveyed.file, Outcome::failed, "what was read of it cannot be understood");
  }

  static void take(SurveyedFile& surveyed, SurveyedContent content) {
    set(surveyed.file, content.outcome, std::move(content.reason));
    surveyed.not_whole = content.not_whole;
    surveyed.recognized = std::move(content.recognized);
    surveyed.papers = std::move(content.papers);
  }

  const Archive& archive_;
  const OfficeFiles& office_;
  const ExtractCache& cache_;
  const StageCache& stages_;
  const ExtractedArchive& extracted_;
  RulesOnDemand& rules_;
  int jobs_;
};

}  // namespace

Result<std::vector<SurveyedFile>> survey_archive(const Archive& archive, const OfficeFiles& office,
                                                 const ExtractCache& cache,
                                                 const StageCache& stages,
                                                 const ExtractedArchive& extracted,
                                                 RulesOnDemand& rules, int jobs) {
  return ArchiveSurvey(archive, office, cache, stages, extracted, rules, jobs).survey_all();
}

}  // namespace secondlook
