// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/review.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <utility>

#include "extractors/extract_cache.h"
#include "extractors/extractor_version.h"
#include "extractors/worker_pool.h"
#include "models/priority.h"
#include "pipeline/check/check.h"
#include "pipeline/extract_archive.h"
#include "pipeline/ingest/archive.h"
#include "pipeline/ingest/media_type.h"
#include "pipeline/link/position_id.h"
#include "pipeline/office/office_files.h"
#include "pipeline/parallel.h"
#include "pipeline/progress.h"
#include "pipeline/read_paper.h"
#include "pipeline/report/evidence_pages.h"
#include "pipeline/report/review_writer.h"
#include "pipeline/review_rules.h"
#include "pipeline/stop_signals.h"

namespace secondlook {
namespace {

// Dots per inch of page images: 10 point type is read without effort, and a page is some 100 kB.
constexpr double kPageImageDpi = 110;
// Files whose papers are in memory at once. More of them only even out the work.
constexpr std::size_t kBatchPerJob = 8;

std::string now_utc() {
  const auto now =
      std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
  return fmt::format("{:%FT%TZ}", fmt::gmtime(now));
}

// One file on its way through the stages after extraction.
struct FileReading {
  SourceFile file;
  std::optional<Document> document;
  std::optional<ReviewedPosition> position;
  bool not_whole = false;  // a page of it, or all of it, was not read: --strict counts it as failed
};

class Run {
 public:
  Run(const ReviewSettings& settings, const ReviewRules& rules, Archive& archive,
      const OfficeFiles& office, const ExtractCache& cache, const ExtractedArchive& extracted,
      WorkerPool& pool, ReviewWriter& writer)
      : settings_(settings),
        rules_(rules),
        archive_(archive),
        office_(office),
        cache_(cache),
        extracted_(extracted),
        pool_(pool),
        writer_(writer) {}

  // Takes the files batch by batch: read from the cache and judged on all threads, drawn by the
  // workers, then written in the order of the archive.
  Result<ReviewCounts> review_all() {
    const auto& files = archive_.files();
    const std::size_t batch = kBatchPerJob * static_cast<std::size_t>(settings_.jobs);
    for (std::size_t first = 0; first < files.size(); first += batch) {
      std::vector<FileReading> readings(std::min(batch, files.size() - first));
      for (std::size_t i = 0; i < readings.size(); ++i) readings[i].file = files[first + i];
      for_each_in_parallel(readings.size(), settings_.jobs,
                           [&](std::size_t i) { judge(readings[i]); });
      const bool stopped = !draw_pages(readings);
      for (FileReading& reading : readings)
        if (const auto written = write(reading); !written) return tl::unexpected(written.error());
      images_.clear();
      if (stopped) {
        counts_.stopped = true;
        return counts_;
      }
    }
    return counts_;
  }

 private:
  void judge(FileReading& reading) const {
    SourceFile& file = reading.file;
    if (file.outcome != Outcome::pending) return;
    if (!office_.can_read(file)) {
      set(file, Outcome::set_aside, reason_not_read(file.media_type));
      reading.not_whole = true;
      return;
    }
    if (const auto failed = extracted_.failed.find(file.sha256);
        failed != extracted_.failed.end()) {
      set(file, Outcome::failed, failed->second.reason);
      return;
    }
    reading.document = cache_.find(file.sha256);
    if (!reading.document) {
      set(file, Outcome::failed, "what was read of it is gone from the cache");
      return;
    }
    const Document& document = *reading.document;
    file.pages = static_cast<int>(document.pages.size());
    file.ocr_pages =
        static_cast<int>(std::count_if(document.pages.begin(), document.pages.end(),
                                       [](const Page& p) { return p.reading == Reading::ocr; }));
    if (const auto why = nothing_read(document)) {
      set(file, Outcome::failed, *why);
      return;
    }
    Paper paper = read_paper(document, file.path, rules_);
    const std::string pages = failed_pages(document);
    reading.not_whole = !pages.empty();
    if (paper.record.kind != RecordKind::position_description) {
      set(file, Outcome::set_aside,
          reason_set_aside(paper.record.kind, document) + (pages.empty() ? "" : "; " + pages));
      return;
    }
    set(file, Outcome::reviewed, pages);
    file.positions = 1;
    ReviewedPosition position;
    position.file.id = position_id(paper.record, paper.description.classified);
    position.file.papers = {{.record = paper.record, .reasons = {}}};
    position.file.description = std::move(paper.description);
    const PaperPages with_pages{&position.file.papers.front().record, document.pages};
    position.findings =
        check(position.file.description, {&with_pages, 1}, paper.judgement, *rules_.standards);
    position.statements = std::move(paper.statements);
    position.supervision = std::move(paper.judgement.supervision);
    position.evaluations = std::move(paper.judgement.evaluations);
    position.recommended = std::move(paper.judgement.recommended);
    position.desk_audit_questions =
        desk_audit_questions(position, rules_.standards->gssg, rules_.questions);
    position.priority = priority(position.findings);
    reading.position = std::move(position);
  }

  static void set(SourceFile& file, Outcome outcome, std::string reason) {
    file.outcome = outcome;
    file.reason = std::move(reason);
  }

  // Why no page of the document could be read; nothing if one could.
  static std::optional<std::string> nothing_read(const Document& document) {
    for (const Page& page : document.pages)
      if (page.reading != Reading::failed) return std::nullopt;
    return fmt::format("no page could be read ({})", document.pages.front().note);
  }

  static std::string failed_pages(const Document& document) {
    std::string list;
    for (const Page& page : document.pages)
      if (page.reading == Reading::failed)
        list += fmt::format("{}page {} could not be read ({})", list.empty() ? "" : ", ",
                            page.number, page.note);
    return list;
  }

  static std::string reason_set_aside(RecordKind kind, const Document& document) {
    const bool blank = std::all_of(document.pages.begin(), document.pages.end(),
                                   [](const Page& p) { return p.words.empty(); });
    if (blank) return "no words were found in it";
    switch (kind) {
      case RecordKind::cover_sheet:
        return "a cover sheet without a position description";
      case RecordKind::org_chart:
        return "an organization chart; only position descriptions are reviewed yet";
      case RecordKind::appraisal:
        return "a performance appraisal or plan; only position descriptions are reviewed yet";
      case RecordKind::evaluation_statement:
        return "an evaluation statement; only position descriptions are reviewed yet";
      case RecordKind::staffing_list:
        return "a staffing list; only position descriptions are reviewed yet";
      default:
        return "no paper about a position";
    }
  }

  // Has the workers draw every page that the report will show of these positions.
  // False where the run was told to stop.
  bool draw_pages(const std::vector<FileReading>& readings) {
    for (const FileReading& reading : readings) {
      if (!reading.position) continue;
      for (const auto& [id, number] : evidence_pages(*reading.position)) {
        auto content = office_.open(archive_, reading.file);
        const auto page = std::make_pair(id, number);
        if (!content) {
          images_.insert_or_assign(page, tl::unexpected(content.error()));
          continue;
        }
        const Page& read = reading.document->pages.at(static_cast<std::size_t>(number - 1));
        pool_.draw(std::move(content->content), content->media_type, number, kPageImageDpi,
                   covered(read), [this, page, width = read.width](Result<PageImage> image) {
                     images_.insert_or_assign(page, encoded(std::move(image), width));
                   });
      }
    }
    return pool_.finish();
  }

  // Boxes of personal data, which a picture must not show either.
  static std::vector<Box> covered(const Page& page) {
    std::vector<Box> boxes;
    for (const Word& word : page.words)
      if (word.masked) boxes.push_back(word.box);
    return boxes;
  }

  // A page of `width` points. Coarse scans and huge pages are drawn with fewer dots than asked for.
  static Result<EncodedImage> encoded(Result<PageImage> image, double width) {
    if (!image) return tl::unexpected(image.error());
    return EncodedImage{std::move(image->bytes), std::move(image->extension), image->width,
                        image->height, image->width * 72 / width};
  }

  Result<void> write(FileReading& reading) {
    const SourceFile& file = reading.file;
    ++counts_.files;
    counts_.pages += static_cast<std::size_t>(file.pages);
    counts_.ocr_pages += static_cast<std::size_t>(file.ocr_pages);
    if (file.outcome == Outcome::failed || (settings_.strict && reading.not_whole))
      ++counts_.failed;
    if (auto added = writer_.add_input(file); !added) return added;
    if (!reading.position) return {};
    ++counts_.positions;
    return writer_.add_position(
        *reading.position, [this](const std::string& id, int page) -> Result<EncodedImage> {
          const auto image = images_.find({id, page});
          if (image == images_.end())
            return tl::unexpected(
                Problem{Problem::Kind::unreadable, fmt::format("page {}", page), "was not drawn"});
          return image->second;
        });
  }

  const ReviewSettings& settings_;
  const ReviewRules& rules_;
  Archive& archive_;
  const OfficeFiles& office_;
  const ExtractCache& cache_;
  const ExtractedArchive& extracted_;
  WorkerPool& pool_;
  ReviewWriter& writer_;
  std::map<std::pair<std::string, int>, Result<EncodedImage>> images_;  // of the batch
  ReviewCounts counts_;
};

RunRecord record_of(const ReviewSettings& settings, const Standards& standards) {
  RunRecord record;
  record.version = SECONDLOOK_VERSION;
  record.archives = settings.archives;
  // What the outcome depends on. The number of jobs is none of it.
  record.settings = {{"strict", settings.strict ? "true" : "false"},
                     {"extractor", extractor_version()}};
  for (const StandardsFile& file : standards.files) record.standards[file.name] = file.sha256;
  record.started = now_utc();
  return record;
}

Problem first_of(const Problems& problems) {
  return problems.empty() ? Problem{Problem::Kind::malformed_rule, "data", "cannot be read"}
                          : problems.front();
}

}  // namespace

Result<ReviewCounts> review(const ReviewSettings& settings, const std::filesystem::path& data) {
  const auto rules = load_review_rules(data, settings.standards);
  if (!rules) return tl::unexpected(first_of(rules.error()));
  RunRecord record = record_of(settings, *rules->standards);

  const std::filesystem::path cache_folder =
      settings.cache.empty() ? settings.out / "cache" : settings.cache;
  IngestSettings ingest;
  ingest.left_out = {settings.out.string(), cache_folder.string()};
  auto archive = Archive::list(settings.archives, ingest);
  if (!archive) return tl::unexpected(archive.error());
  const auto cache = ExtractCache::open(cache_folder, extractor_version());
  if (!cache) return tl::unexpected(cache.error());
  auto writer = ReviewWriter::open(settings.out, data / "report");
  if (!writer) return tl::unexpected(writer.error());

  StopSignals signals;
  WorkerPoolSettings pool_settings;
  pool_settings.jobs = settings.jobs;
  pool_settings.stopped = [&] { return signals.arrived(); };
  const OfficeFiles office(cache_folder,
                           {.jobs = settings.jobs, .limits = {}, .stopped = pool_settings.stopped});
  WorkerPool pool(std::move(pool_settings));
  Progress progress(settings.quiet);
  const auto extracted = extract_archive(*archive, office, *cache, pool, progress);
  if (!extracted) return tl::unexpected(extracted.error());
  if (extracted->stopped) return ReviewCounts{.stopped = true};

  Run run(settings, *rules, *archive, office, *cache, *extracted, pool, *writer);
  auto counts = run.review_all();
  if (!counts || counts->stopped) return counts;
  record.finished = now_utc();
  if (const auto finished = writer->finish(record); !finished)
    return tl::unexpected(finished.error());
  return counts;
}

}  // namespace secondlook
