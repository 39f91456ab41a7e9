// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/judge_archive.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "pipeline/judge_position.h"
#include "pipeline/parallel.h"
#include "pipeline/report/evidence_pages.h"

namespace secondlook {
namespace {

// Positions that are in memory at once. More of them only even out the work; as many for any number
// of jobs, as what is written of a batch follows that of the batch before.
constexpr std::size_t kBatch = 32;

using PageKey = std::pair<std::string, int>;  // document and page

// Judges positions batch by batch: their documents are read from the cache and judged on all
// threads, their pages drawn by the workers, then they are written in order.
class ArchiveJudge {
 public:
  ArchiveJudge(const SurveyedArchive& archive, const ReviewRules& rules, const ExtractCache& cache,
               int jobs, PageDrawing& drawing, ReviewWriter& writer, Progress& progress)
      : archive_(archive),
        rules_(rules),
        cache_(cache),
        jobs_(jobs),
        drawing_(drawing),
        writer_(writer),
        progress_(progress) {
    for (const SurveyedFile& surveyed : archive.files)
      if (surveyed.file.outcome == Outcome::pending)
        by_id_.emplace(surveyed.file.sha256, &surveyed.file);
  }

  Result<JudgedArchive> judge_all() {
    JudgedArchive judged;
    progress_.show_judged(0, archive_.plans.size());
    for (std::size_t first = 0; first < archive_.plans.size(); first += kBatch) {
      const std::size_t count = std::min(kBatch, archive_.plans.size() - first);
      if (const auto loaded = load_documents(first, count); !loaded)
        return tl::unexpected(loaded.error());
      std::vector<ReviewedPosition> positions(count);
      for_each_in_parallel(count, jobs_, [&](std::size_t i) { positions[i] = judge(first + i); });
      std::set<PageKey> pages;
      for (const ReviewedPosition& position : positions) pages.merge(evidence_pages(position));
      for (const auto& [id, number] : pages) want(id, number);
      if (!drawing_.finish()) {
        judged.stopped = true;
        return judged;
      }
      if (const auto stored = store(pages); !stored) return tl::unexpected(stored.error());
      std::vector<Result<ReadyPosition>> ready(count);
      for_each_in_parallel(count, jobs_, [&](std::size_t i) {
        ready[i] = writer_.ready(
            positions[i], [this](const std::string& id, int page) { return shown(id, page); });
      });
      for (std::size_t i = 0; i < count; ++i) {
        if (!ready[i]) return tl::unexpected(ready[i].error());
        const auto written = writer_.add_position(positions[i], *ready[i]);
        if (!written) return tl::unexpected(written.error());
        judged.ids.push_back(positions[i].file.id);
      }
      progress_.show_judged(first + count, archive_.plans.size());
      drawing_.clear();
    }
    return judged;
  }

 private:
  // Those of the batch before that are needed again stay: positions that follow each other are
  // often in one file.
  Result<void> load_documents(std::size_t first, std::size_t count) {
    std::map<std::string, const SourceFile*> needed;
    const auto need = [&](std::size_t file) {
      const SourceFile& source = archive_.files[file].file;
      needed.emplace(source.sha256, &source);
    };
    for (std::size_t plan = first; plan < first + count; ++plan) {
      for (const PlannedPaper& paper : archive_.plans[plan].papers) need(paper.file);
      if (const auto& nearest = archive_.like[plan].nearest)
        need(archive_.plans[*nearest].papers.front().file);
    }
    std::erase_if(documents_, [&](const auto& held) { return !needed.contains(held.first); });
    std::erase_if(needed, [&](const auto& wanted) { return documents_.contains(wanted.first); });
    const std::vector<std::pair<std::string, const SourceFile*>> missing(needed.begin(),
                                                                         needed.end());
    std::vector<std::optional<Document>> loaded(missing.size());
    for_each_in_parallel(missing.size(), jobs_,
                         [&](std::size_t i) { loaded[i] = cache_.find(missing[i].first); });
    for (std::size_t i = 0; i < missing.size(); ++i) {
      if (!loaded[i])
        return tl::unexpected(Problem{Problem::Kind::unreadable, missing[i].second->path,
                                      "what was read of it is gone from the cache"});
      documents_.emplace(missing[i].first, std::move(*loaded[i]));
    }
    return {};
  }

  PaperAtHand at_hand(const PlannedPaper& paper) const {
    const SurveyedFile& surveyed = archive_.files[paper.file];
    return {.surveyed = &surveyed.papers[paper.paper],
            .document = &documents_.at(surveyed.file.sha256),
            .confidence = paper.confidence,
            .reasons = paper.reasons,
            .doubtful = paper.doubtful,
            .entries = paper.entries};
  }

  ReviewedPosition judge(std::size_t index) const {
    const PositionPlan& plan = archive_.plans[index];
    std::vector<PaperAtHand> papers;
    for (const PlannedPaper& paper : plan.papers) papers.push_back(at_hand(paper));
    PositionContext context{.standing = plan.standing,
                            .peers = plan.peers,
                            .like = archive_.like[index],
                            .nearest = {},
                            .reference_date = archive_.reference_date};
    if (const auto& nearest = context.like.nearest)
      context.nearest = at_hand(archive_.plans[*nearest].papers.front());
    return judge_position(papers, context, rules_);
  }

  // A page that the report will show; it may be of another position's papers.
  void want(const std::string& id, int number) {
    const auto file = by_id_.find(id);
    if (file == by_id_.end()) return;
    if (const auto held = documents_.find(id); held != documents_.end()) {
      want(*file->second, held->second, number);
    } else if (const auto other = cache_.find(id)) {
      want(*file->second, *other, number);
    }
  }

  void want(const SourceFile& file, const Document& document, int number) {
    const auto page = pages_of(document, PaperRange{number, number});
    if (!page.empty()) drawing_.want(file, page.front());
  }

  Result<void> store(const std::set<PageKey>& pages) {
    stored_.clear();
    for (const auto& key : pages) {
      auto stored = writer_.store_page(
          key.first, key.second,
          [this](const std::string& id, int page) { return drawing_.take(id, page); });
      if (!stored) return tl::unexpected(stored.error());
      stored_.emplace(key, std::move(*stored));
    }
    return {};
  }

  StoredPage shown(const std::string& id, int page) const {
    const auto stored = stored_.find({id, page});
    return stored != stored_.end() ? stored->second : StoredPage{.reason = "it was not drawn"};
  }

  const SurveyedArchive& archive_;
  const ReviewRules& rules_;
  const ExtractCache& cache_;
  int jobs_;
  PageDrawing& drawing_;
  ReviewWriter& writer_;
  Progress& progress_;
  std::map<std::string, const SourceFile*> by_id_;
  std::map<std::string, Document> documents_;  // of the batch, by id
  std::map<PageKey, StoredPage> stored_;       // that the batch shows
};

}  // namespace

Result<JudgedArchive> judge_archive(const SurveyedArchive& archive, const ReviewRules& rules,
                                    const ExtractCache& cache, int jobs, PageDrawing& drawing,
                                    ReviewWriter& writer, Progress& progress) {
  return ArchiveJudge(archive, rules, cache, jobs, drawing, writer, progress).judge_all();
}

}  // namespace secondlook
