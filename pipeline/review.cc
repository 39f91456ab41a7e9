// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/review.h"

#include <fmt/format.h>
#include <malloc.h>

#include <future>
#include <string>
#include <utility>
#include <vector>

#include "extractors/extract_cache.h"
#include "extractors/extractor_version.h"
#include "extractors/worker_pool.h"
#include "pipeline/check/pd_outdated.h"
#include "pipeline/compare_positions.h"
#include "pipeline/extract_archive.h"
#include "pipeline/ingest/archive.h"
#include "pipeline/judge_archive.h"
#include "pipeline/mission/load_priorities.h"
#include "pipeline/mission/read_priorities.h"
#include "pipeline/office/office_files.h"
#include "pipeline/page_drawing.h"
#include "pipeline/password_file.h"
#include "pipeline/position_plan.h"
#include "pipeline/progress.h"
#include "pipeline/report/review_writer.h"
#include "pipeline/rules_on_demand.h"
#include "pipeline/separate/cut_into_papers.h"
#include "pipeline/sha256.h"
#include "pipeline/stages/stage_cache.h"
#include "pipeline/stop_signals.h"
#include "pipeline/structure/read_policy.h"
#include "pipeline/survey_archive.h"
#include "pipeline/utc_time.h"

namespace secondlook {
namespace {

RunRecord record_of(const ReviewSettings& settings, const std::vector<RuleFile>& rules) {
  RunRecord record;
  record.version = SECONDLOOK_VERSION;
  record.archives = settings.archives;
  // What the outcome depends on. The number of jobs is none of it.
  record.settings = {{"strict", settings.strict ? "true" : "false"},
                     {"extractor", extractor_version()}};
  for (const RuleFile& file : rules) record.standards[file.name] = file.sha256;
  return record;
}

std::vector<std::string> dates_of(const std::vector<SurveyedFile>& files) {
  std::vector<std::string> dates;
  for (const SurveyedFile& surveyed : files)
    for (const SurveyedPaper& paper : surveyed.papers)
      if (!paper.date.empty()) dates.push_back(paper.date);
  return dates;
}

RunCounts count(const std::vector<SurveyedFile>& files, std::size_t positions, bool strict) {
  RunCounts counts{.files = files.size(), .positions = positions};
  for (const SurveyedFile& surveyed : files) {
    counts.pages += static_cast<std::size_t>(surveyed.file.pages);
    counts.ocr_pages += static_cast<std::size_t>(surveyed.file.ocr_pages);
    if (surveyed.file.outcome == Outcome::failed || (strict && surveyed.not_whole)) ++counts.failed;
  }
  return counts;
}

// What the agency's positions are together; `aligned` where priorities are known.
Result<void> add_structure(const Organization& organization, KeptFacts& kept,
                           const StructurePolicy& policy, const ArchiveRules& rules,
                           MissionAlignment alignment, bool aligned, ReviewWriter& writer) {
  const StructureReview structure =
      review_structure(organization, kept.take(), policy, rules.structure_words, rules.link_words,
                       aligned ? &alignment : nullptr);
  writer.add_alignment(std::move(alignment));
  return writer.add_structure(structure);
}

}  // namespace

Result<RunCounts> review(const ReviewSettings& settings, const std::filesystem::path& data) {
  const std::string started = utc_seconds();
  // Reading the rules takes as long as listing a thousand files, so both are done at once.
  auto loading =
      std::async(std::launch::async, [&] { return RulesOnDemand::load(data, settings.standards); });
  const std::filesystem::path cache_folder =
      settings.cache.empty() ? settings.out / "cache" : settings.cache;
  IngestSettings ingest;
  ingest.left_out = {settings.out.string(), cache_folder.string()};
  auto archive = Archive::list(settings.archives, ingest);
  auto rules = loading.get();
  if (!rules) return tl::unexpected(first_of(rules.error()));
  RunRecord record = record_of(settings, rules->files());
  record.started = started;
  const auto policy = load_policy(data, settings.policy);
  if (!policy) return tl::unexpected(first_of(policy.error()));
  if (!settings.policy.empty()) record.settings["policy"] = settings.policy.string();
  auto passwords = read_passwords(settings.password_file);
  if (!passwords) return tl::unexpected(passwords.error());
  if (!archive) return tl::unexpected(archive.error());
  auto priorities = load_priorities(settings.priorities, data, *passwords);
  if (!priorities) return tl::unexpected(priorities.error());
  if (const auto kept = keep_confirmed(*priorities, settings.out); !kept)
    return tl::unexpected(kept.error());
  const bool proposed = !priorities->confirmed;
  if (!priorities->list.empty())
    record.settings["priorities"] =
        fmt::format("{} {}", priorities->source, sha256_of(priorities_yaml(*priorities)));

  const auto cache = ExtractCache::open(cache_folder, extractor_version());
  if (!cache) return tl::unexpected(cache.error());
  const StageCache stages(cache_folder, rules->basis());
  auto writer = ReviewWriter::open(settings.out, data / "report");
  if (!writer) return tl::unexpected(writer.error());

  StopSignals signals;
  WorkerPoolSettings pool_settings;
  pool_settings.jobs = settings.jobs;
  pool_settings.passwords = std::move(*passwords);
  pool_settings.stopped = [&] { return signals.arrived(); };
  const OfficeFiles office(cache_folder,
                           {.jobs = settings.jobs, .limits = {}, .stopped = pool_settings.stopped});
  WorkerPool pool(std::move(pool_settings));
  Progress progress(settings.quiet);
  const auto extracted = extract_archive(*archive, office, *cache, pool, progress);
  if (!extracted) return tl::unexpected(extracted.error());
  if (extracted->stopped) return RunCounts{.stopped = true};

  SurveyedArchive surveyed;
  auto files = survey_archive(*archive, office, *cache, stages, *extracted, *rules, settings.jobs);
  if (!files) return tl::unexpected(files.error());
  surveyed.files = std::move(*files);
  const LinkWords& link_words = rules->of_archive().link_words;
  surveyed.plans = plan_positions(surveyed.files, link_words);
  surveyed.organization = place_positions(surveyed.files, link_words, surveyed.plans);
  malloc_trim(0);  // what linking held; the judging processes would each seem to hold it, too
  auto like =
      compare_positions(surveyed.plans, surveyed.files, *cache, stages, *rules, settings.jobs);
  if (!like) return tl::unexpected(like.error());
  surveyed.like = std::move(*like);
  surveyed.reference_date = reference_date(dates_of(surveyed.files));
  if (!priorities->list.empty()) {
    const auto all_rules = rules->all();
    if (!all_rules) return tl::unexpected(all_rules.error());
    surveyed.mission.emplace(prepare_mission(std::move(*priorities), surveyed.plans, surveyed.files,
                                             *cache, stages, **all_rules, settings.jobs));
  }
  PageDrawing drawing(*archive, office, pool, settings.jobs);
  auto judged =
      judge_archive(surveyed, *rules, *cache, stages, settings.jobs, drawing, *writer, progress);
  if (!judged) return tl::unexpected(judged.error());
  if (judged->stopped) return RunCounts{.stopped = true};
  settle_outcomes(surveyed.files, surveyed.plans);
  for (const SurveyedFile& file : surveyed.files)
    for (const RecognizedPages& group : file.recognized)
      record.ocr_pages_by_cause[group.cause] += group.count;
  for (const SurveyedFile& file : surveyed.files)
    if (const auto added = writer->add_input(file.file); !added)
      return tl::unexpected(added.error());
  if (const auto added = writer->add_organization(surveyed.organization, judged->ids); !added)
    return tl::unexpected(added.error());
  MissionAlignment alignment;
  if (surveyed.mission)
    alignment = {std::move(surveyed.mission->priorities), std::move(judged->aligned),
                 std::move(surveyed.mission->unseen)};
  const bool aligned = surveyed.mission.has_value();
  // What only judging asked for goes, before what tells of the whole agency is made.
  surveyed.mission.reset();
  surveyed.like = {};
  for (SurveyedFile& file : surveyed.files) file.papers = {};
  rules->let_go();
  malloc_trim(0);
  if (const auto added = add_structure(surveyed.organization, judged->facts, *policy,
                                       rules->of_archive(), std::move(alignment), aligned, *writer);
      !added)
    return tl::unexpected(added.error());
  RunCounts counts = count(surveyed.files, surveyed.plans.size(), settings.strict);
  counts.proposed = proposed;
  surveyed = {};  // what is left to write is all in the review's database
  record.finished = utc_seconds();
  if (const auto finished = writer->finish(record); !finished)
    return tl::unexpected(finished.error());
  return counts;
}

}  // namespace secondlook
