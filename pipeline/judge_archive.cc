// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/judge_archive.h"

#include <algorithm>
#include <map>
#include <utility>

#include "pipeline/judge_position.h"
#include "pipeline/parallel.h"
#include "pipeline/report/evidence_pages.h"

namespace secondlook {
namespace {

// Positions that are in memory at once. More of them only even out the work.
constexpr std::size_t kBatchPerJob = 8;

// Judges positions batch by batch: their documents are read from the cache and judged on all
// threads, their pages drawn by the workers, then they are written in order.
class ArchiveJudge {
 public:
  ArchiveJudge(const SurveyedArchive& archive, const ReviewRules& rules, const ExtractCache& cache,
               int jobs, PageDrawing& drawing, ReviewWriter& writer)
      : archive_(archive),
        rules_(rules),
        cache_(cache),
        jobs_(jobs),
        drawing_(drawing),
        writer_(writer) {
    for (const SurveyedFile& surveyed : archive.files)
      if (surveyed.file.outcome == Outcome::pending)
        by_id_.emplace(surveyed.file.sha256, &surveyed.file);
  }

  Result<JudgedArchive> judge_all() {
    JudgedArchive judged;
    const std::size_t batch = kBatchPerJob * static_cast<std::size_t>(jobs_);
    for (std::size_t first = 0; first < archive_.plans.size(); first += batch) {
      const std::size_t count = std::min(batch, archive_.plans.size() - first);
      if (const auto loaded = load_documents(first, count); !loaded)
        return tl::unexpected(loaded.error());
      std::vector<ReviewedPosition> positions(count);
      for_each_in_parallel(count, jobs_, [&](std::size_t i) { positions[i] = judge(first + i); });
      for (const ReviewedPosition& position : positions) want_pages(position);
      if (!drawing_.finish()) {
        judged.stopped = true;
        return judged;
      }
      for (const ReviewedPosition& position : positions) {
        const auto written = writer_.add_position(
            position, [this](const std::string& id, int page) { return drawing_.take(id, page); });
        if (!written) return tl::unexpected(written.error());
        judged.ids.push_back(position.file.id);
      }
      drawing_.clear();
    }
    return judged;
  }

 private:
  // Those of the batch before that are needed again stay: positions that follow each other are
  // often in one file.
  Result<void> load_documents(std::size_t first, std::size_t count) {
    std::map<std::string, Document> needed;
    for (std::size_t plan = first; plan < first + count; ++plan) {
      for (const PlannedPaper& paper : archive_.plans[plan].papers)
        if (auto loaded = load(archive_.files[paper.file].file, needed); !loaded) return loaded;
      if (const auto& nearest = archive_.like[plan].nearest) {
        const std::size_t file = archive_.plans[*nearest].papers.front().file;
        if (auto loaded = load(archive_.files[file].file, needed); !loaded) return loaded;
      }
    }
    documents_ = std::move(needed);
    return {};
  }

  Result<void> load(const SourceFile& file, std::map<std::string, Document>& needed) {
    if (needed.contains(file.sha256)) return {};
    if (auto known = documents_.extract(file.sha256); !known.empty()) {
      needed.insert(std::move(known));
      return {};
    }
    auto document = cache_.find(file.sha256);
    if (!document)
      return tl::unexpected(Problem{Problem::Kind::unreadable, file.path,
                                    "what was read of it is gone from the cache"});
    needed.emplace(file.sha256, std::move(*document));
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

  const SurveyedArchive& archive_;
  const ReviewRules& rules_;
  const ExtractCache& cache_;
  int jobs_;
  PageDrawing& drawing_;
  ReviewWriter& writer_;
  std::map<std::string, const SourceFile*> by_id_;
  std::map<std::string, Document> documents_;  // of the batch, by id
};

}  // namespace

Result<JudgedArchive> judge_archive(const SurveyedArchive& archive, const ReviewRules& rules,
                                    const ExtractCache& cache, int jobs, PageDrawing& drawing,
                                    ReviewWriter& writer) {
  return ArchiveJudge(archive, rules, cache, jobs, drawing, writer).judge_all();
}

}  // namespace secondlook
