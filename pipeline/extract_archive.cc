// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/extract_archive.h"

#include <algorithm>
#include <optional>

namespace secondlook {
namespace {

class ArchiveExtractor {
 public:
  ArchiveExtractor(const OfficeFiles& office, const ExtractCache& cache, Progress& progress)
      : office_(office), cache_(cache), progress_(progress) {}

  Result<ExtractedArchive> run(Archive& archive, WorkerPool& pool) {
    for (const SourceFile& file : archive.files())
      if (to_read(file)) ++result_.counts.files;
    progress_.show(result_.counts);
    auto converted = office_.convert_all(archive);
    if ((result_.stopped = converted.stopped)) return std::move(result_);
    // By path, an entry of a zip file may lie before the last one read: each would cost a new
    // beginning.
    for (const std::size_t i : archive.reading_order()) {
      const SourceFile& file = archive.files()[i];
      if (!to_read(file)) continue;
      if (const auto not_converted = converted.failed.find(file.sha256);
          not_converted != converted.failed.end()) {
        fail(file.sha256, not_converted->second);
        continue;
      }
      if (const auto known = cache_.look(file.sha256)) {
        ++result_.counts.files_cached;
        result_.counts.pages_cached += known->pages;
        count(known->pages, known->ocr_pages);
        continue;
      }
      auto content = office_.open(archive, file);
      if (!content) {
        fail(file.sha256, content.error());
        continue;
      }
      const bool goes_on = pool.read(
          std::move(content->content), file.sha256, content->media_type,
          [this, id = file.sha256](Result<Document> document) { keep(id, std::move(document)); });
      if (!goes_on || unwritable_) break;
    }
    result_.stopped = !pool.finish();
    progress_.finish(result_.counts);
    if (unwritable_) return tl::unexpected(*unwritable_);
    return std::move(result_);
  }

 private:
  bool to_read(const SourceFile& file) const {
    return file.outcome == Outcome::pending && office_.can_read(file);
  }

  void keep(const std::string& id, Result<Document> document) {
    if (!document) {
      fail(id, document.error());
      return;
    }
    if (const auto stored = cache_.store(*document))
      count(stored->pages, stored->ocr_pages);
    else if (!unwritable_)
      unwritable_ = stored.error();
  }

  void fail(const std::string& id, const Problem& problem) {
    result_.failed.emplace(id, problem);
    ++result_.counts.failed;
    ++result_.counts.files_done;
    progress_.show(result_.counts);
  }

  void count(std::size_t pages, std::size_t ocr_pages) {
    ++result_.counts.files_done;
    result_.counts.pages += pages;
    result_.counts.ocr_pages += ocr_pages;
    progress_.show(result_.counts);
  }

  const OfficeFiles& office_;
  const ExtractCache& cache_;
  Progress& progress_;
  ExtractedArchive result_;
  std::optional<Problem> unwritable_;
};

}  // namespace

Result<ExtractedArchive> extract_archive(Archive& archive, const OfficeFiles& office,
                                         const ExtractCache& cache, WorkerPool& pool,
                                         Progress& progress) {
  return ArchiveExtractor(office, cache, progress).run(archive, pool);
}

}  // namespace secondlook
