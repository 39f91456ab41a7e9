// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/review.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <span>
#include <string>
#include <utility>

#include "extractors/extract_cache.h"
#include "extractors/extractor_version.h"
#include "extractors/worker_pool.h"
#include "pipeline/extract_archive.h"
#include "pipeline/ingest/archive.h"
#include "pipeline/judge_position.h"
#include "pipeline/office/office_files.h"
#include "pipeline/page_drawing.h"
#include "pipeline/paper_text.h"
#include "pipeline/parallel.h"
#include "pipeline/position_plan.h"
#include "pipeline/progress.h"
#include "pipeline/report/evidence_pages.h"
#include "pipeline/report/review_writer.h"
#include "pipeline/review_rules.h"
#include "pipeline/separate/cut_into_papers.h"
#include "pipeline/stop_signals.h"
#include "pipeline/survey_archive.h"

namespace secondlook {
namespace {

// Positions that are in memory at once. More of them only even out the work.
constexpr std::size_t kBatchPerJob = 8;

std::string now_utc() {
  const auto now =
      std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
  return fmt::format("{:%FT%TZ}", fmt::gmtime(now));
}

// Judges positions batch by batch: their documents are read from the cache and judged on all
// threads, their pages drawn by the workers, then they are written in order.
class Run {
 public:
  Run(const ReviewSettings& settings, const ReviewRules& rules, const ExtractCache& cache,
      const std::vector<SurveyedFile>& files, PageDrawing& drawing, ReviewWriter& writer)
      : settings_(settings),
        rules_(rules),
        cache_(cache),
        files_(files),
        drawing_(drawing),
        writer_(writer) {
    for (const SurveyedFile& surveyed : files)
      if (surveyed.file.outcome == Outcome::pending)
        by_id_.emplace(surveyed.file.sha256, &surveyed.file);
  }

  /// False where the run was told to stop.
  Result<bool> judge_all(std::span<const PositionPlan> plans) {
    const std::size_t batch = kBatchPerJob * static_cast<std::size_t>(settings_.jobs);
    for (std::size_t first = 0; first < plans.size(); first += batch) {
      const auto some = plans.subspan(first, std::min(batch, plans.size() - first));
      if (const auto loaded = load_documents(some); !loaded) return tl::unexpected(loaded.error());
      std::vector<ReviewedPosition> positions(some.size());
      for_each_in_parallel(some.size(), settings_.jobs,
                           [&](std::size_t i) { positions[i] = judge(some[i]); });
      for (const ReviewedPosition& position : positions) want_pages(position);
      if (!drawing_.finish()) return false;
      for (const ReviewedPosition& position : positions) {
        const auto written = writer_.add_position(
            position, [this](const std::string& id, int page) { return drawing_.take(id, page); });
        if (!written) return tl::unexpected(written.error());
      }
      drawing_.clear();
    }
    return true;
  }

 private:
  // Those of the batch before that are needed again stay: positions that follow each other are
  // often in one file.
  Result<void> load_documents(std::span<const PositionPlan> plans) {
    std::map<std::string, Document> needed;
    for (const PositionPlan& plan : plans)
      for (const PlannedPaper& paper : plan.papers) {
        const SourceFile& file = files_[paper.file].file;
        if (needed.contains(file.sha256)) continue;
        if (auto known = documents_.extract(file.sha256); !known.empty()) {
          needed.insert(std::move(known));
          continue;
        }
        auto document = cache_.find(file.sha256);
        if (!document)
          return tl::unexpected(Problem{Problem::Kind::unreadable, file.path,
                                        "what was read of it is gone from the cache"});
        needed.emplace(file.sha256, std::move(*document));
      }
    documents_ = std::move(needed);
    return {};
  }

  ReviewedPosition judge(const PositionPlan& plan) const {
    std::vector<PaperAtHand> papers;
    for (const PlannedPaper& paper : plan.papers) {
      const SurveyedFile& surveyed = files_[paper.file];
      papers.push_back({.surveyed = &surveyed.papers[paper.paper],
                        .document = &documents_.at(surveyed.file.sha256),
                        .confidence = paper.confidence,
                        .reasons = paper.reasons,
                        .doubtful = paper.doubtful});
    }
    return judge_position(papers, plan.standing, rules_);
  }

  // Every page that the report will show of the position; some may be of another position's papers.
  void want_pages(const ReviewedPosition& position) {
    for (const auto& [id, number] : evidence_pages(position)) {
      const auto file = by_id_.find(id);
      if (file == by_id_.end()) continue;
      if (const auto held = documents_.find(id); held != documents_.end()) {
        want(*file->second, held->second, number);
      } else if (const auto other = cache_.find(id)) {
        want(*file->second, *other, number);
      }
    }
  }

  void want(const SourceFile& file, const Document& document, int number) {
    const auto page = pages_of(document, PaperRange{number, number});
    if (!page.empty()) drawing_.want(file, page.front());
  }

  const ReviewSettings& settings_;
  const ReviewRules& rules_;
  const ExtractCache& cache_;
  const std::vector<SurveyedFile>& files_;
  PageDrawing& drawing_;
  ReviewWriter& writer_;
  std::map<std::string, const SourceFile*> by_id_;
  std::map<std::string, Document> documents_;  // of the batch, by id
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

ReviewCounts count(const std::vector<SurveyedFile>& files, std::size_t positions, bool strict) {
  ReviewCounts counts{.files = files.size(), .positions = positions};
  for (const SurveyedFile& surveyed : files) {
    counts.pages += static_cast<std::size_t>(surveyed.file.pages);
    counts.ocr_pages += static_cast<std::size_t>(surveyed.file.ocr_pages);
    if (surveyed.file.outcome == Outcome::failed || (strict && surveyed.not_whole)) ++counts.failed;
  }
  return counts;
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

  std::vector<SurveyedFile> files =
      survey_archive(*archive, office, *cache, *extracted, *rules, settings.jobs);
  const std::vector<PositionPlan> plans = plan_positions(files, rules->link_words);
  PageDrawing drawing(*archive, office, pool);
  Run run(settings, *rules, *cache, files, drawing, *writer);
  const auto judged = run.judge_all(plans);
  if (!judged) return tl::unexpected(judged.error());
  if (!*judged) return ReviewCounts{.stopped = true};
  settle_outcomes(files, plans);
  for (const SurveyedFile& surveyed : files)
    if (const auto added = writer->add_input(surveyed.file); !added)
      return tl::unexpected(added.error());
  record.finished = now_utc();
  if (const auto finished = writer->finish(record); !finished)
    return tl::unexpected(finished.error());
  return count(files, plans.size(), settings.strict);
}

}  // namespace secondlook
