// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/extract_archive.h"

#include <algorithm>
#include <optional>

#include "extractors/extract.h"

namespace secondlook {
namespace {

class ArchiveExtractor {
 public:
  ArchiveExtractor(const ExtractCache& cache, Progress& progress)
      : cache_(cache), progress_(progress) {}

  Result<ExtractedArchive> run(Archive& archive, WorkerPool& pool) {
    for (const SourceFile& file : archive.files())
      if (to_read(file)) ++result_.counts.files;
    for (const SourceFile& file : archive.files()) {
      if (!to_read(file)) continue;
      if (const auto known = cache_.find(file.sha256)) {
        count(*known);
        continue;
      }
      auto content = archive.open(file);
      if (!content) {
        fail(file.sha256, content.error());
        continue;
      }
      const bool goes_on = pool.read(
          std::move(*content), file.sha256, file.media_type,
          [this, id = file.sha256](Result<Document> document) { keep(id, std::move(document)); });
      if (!goes_on || unwritable_) break;
    }
    result_.stopped = !pool.finish();
    progress_.finish(result_.counts);
    if (unwritable_) return tl::unexpected(*unwritable_);
    return std::move(result_);
  }

 private:
  static bool to_read(const SourceFile& file) {
    return file.outcome == Outcome::pending && can_extract(file.media_type);
  }

  void keep(const std::string& id, Result<Document> document) {
    if (!document) {
      fail(id, document.error());
      return;
    }
    if (const auto stored = cache_.store(*document); !stored && !unwritable_)
      unwritable_ = stored.error();
    count(*document);
  }

  void fail(const std::string& id, const Problem& problem) {
    result_.failed.emplace(id, problem);
    ++result_.counts.failed;
    ++result_.counts.files_done;
    progress_.show(result_.counts);
  }

  void count(const Document& document) {
    ++result_.counts.files_done;
    result_.counts.pages += document.pages.size();
    result_.counts.ocr_pages += static_cast<std::size_t>(
        std::count_if(document.pages.begin(), document.pages.end(),
                      [](const Page& p) { return p.reading == Reading::ocr; }));
    progress_.show(result_.counts);
  }

  const ExtractCache& cache_;
  Progress& progress_;
  ExtractedArchive result_;
  std::optional<Problem> unwritable_;
};

}  // namespace

Result<ExtractedArchive> extract_archive(Archive& archive, const ExtractCache& cache,
                                         WorkerPool& pool, Progress& progress) {
  return ArchiveExtractor(cache, progress).run(archive, pool);
}

}  // namespace secondlook
