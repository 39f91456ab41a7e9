// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/shards/read_sample.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <set>

#include "extractors/document_codec.h"
#include "extractors/worker_pool.h"
#include "pipeline/office/office_files.h"
#include "pipeline/office/office_kind.h"
#include "pipeline/office/temporary_folder.h"
#include "pipeline/progress.h"
#include "pipeline/stop_signals.h"

namespace secondlook {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point began) {
  return std::chrono::duration<double>(Clock::now() - began).count();
}

// Processor time of all children that have ended.
double childrens_seconds() {
  rusage used{};
  getrusage(RUSAGE_CHILDREN, &used);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

class SampleReader {
 public:
  SampleReader(Archive& archive, ReadSampleSettings settings)
      : archive_(archive), settings_(std::move(settings)), progress_(settings_.quiet) {}

  ReadSample read(const Sample& sample) {
    keep_only(sample);
    const auto began = Clock::now();
    const OfficeFiles office(
        scratch_.path(),
        {.jobs = settings_.jobs, .limits = {}, .stopped = [this] { return signals_.arrived(); }});
    convert(office);
    if (!result_.stopped) read_all(office);
    result_.wall_seconds = seconds_since(began);
    return std::move(result_);
  }

 private:
  void keep_only(const Sample& sample) {
    std::set<std::size_t> drawn;
    for (const DrawnFile& file : sample.files) drawn.insert(file.index);
    for (std::size_t i = 0; i < archive_.files().size(); ++i)
      if (archive_.files()[i].outcome == Outcome::pending && !drawn.contains(i))
        archive_.set_aside(i, "not in the sample");
    counts_.files = drawn.size();
  }

  void convert(const OfficeFiles& office) {
    const double before = childrens_seconds();
    result_.stopped = office.convert_all(archive_).stopped;
    std::vector<std::size_t> converted;
    for (const std::size_t i : archive_.reading_order())
      if (const SourceFile& file = archive_.files()[i];
          !can_extract(file.media_type) && office_kind(file.media_type) != nullptr)
        converted.push_back(i);
    const double took = childrens_seconds() - before;
    for (const std::size_t i : converted)
      result_.files[i].seconds = took / static_cast<double>(converted.size());
  }

  void read_all(const OfficeFiles& office) {
    const double before = childrens_seconds();
    double waited = 0;  // by the clock, for all files: as much as the machine is busy otherwise
    std::map<std::size_t, double> waits;
    {
      WorkerPoolSettings pool_settings;
      pool_settings.jobs = settings_.jobs;
      pool_settings.passwords = settings_.passwords;
      pool_settings.stopped = [this] { return signals_.arrived(); };
      WorkerPool pool(std::move(pool_settings));
      for (const std::size_t i : archive_.reading_order()) {
        const SourceFile& file = archive_.files()[i];
        SampledFile& sampled = result_.files[i];
        auto content = office.open(archive_, file);
        if (!content) {
          sampled.failed = true;
          continue;
        }
        auto began = std::make_shared<Clock::time_point>(Clock::now());
        const bool goes_on =
            pool.read(std::move(content->content), file.sha256, content->media_type,
                      [&, i, began](const Result<Document>& document) {
                        waited += waits[i] = seconds_since(*began);
                        take(document, result_.files[i]);
                      });
        *began = Clock::now();  // it waited for a free worker until now
        if (!goes_on) break;
      }
      result_.stopped = !pool.finish();
    }  // the workers end, and their time is told
    progress_.finish(counts_);
    const double busy = waited > 0 ? (childrens_seconds() - before) / waited : 0;
    for (const auto& [i, wait] : waits) result_.files[i].seconds += wait * busy;
  }

  void take(const Result<Document>& document, SampledFile& sampled) {
    ++counts_.files_done;
    sampled.failed = !document.has_value();
    if (document) {
      sampled.pages = static_cast<double>(document->pages.size());
      sampled.ocr_pages = static_cast<double>(
          std::count_if(document->pages.begin(), document->pages.end(),
                        [](const Page& page) { return page.reading == Reading::ocr; }));
      if (const auto bytes = encode(*document))
        sampled.cache_bytes = static_cast<double>(bytes->size());
      counts_.pages += document->pages.size();
      counts_.ocr_pages += static_cast<std::size_t>(sampled.ocr_pages);
    } else {
      ++counts_.failed;
    }
    progress_.show(counts_);
  }

  Archive& archive_;
  ReadSampleSettings settings_;
  StopSignals signals_;
  Progress progress_;
  const TemporaryFolder scratch_;
  ProgressCounts counts_;
  ReadSample result_;
};

}  // namespace

ReadSample read_sample(Archive& archive, const Sample& sample, ReadSampleSettings settings) {
  return SampleReader(archive, std::move(settings)).read(sample);
}

}  // namespace secondlook
