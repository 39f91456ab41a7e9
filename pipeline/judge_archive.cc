// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/judge_archive.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "pipeline/judging_pool.h"
#include "pipeline/parallel.h"
#include "pipeline/position_recorder.h"

namespace secondlook {
namespace {

// Positions that are made ready together. More of them only even out the work; as many for any
// number of jobs, as what is written of a batch follows that of the batch before.
constexpr std::size_t kBatch = 24;

// A position on its way: kept from a former run, or judged in this one.
struct Slot {
  std::size_t plan = 0;
  StageKey key;
  std::optional<std::set<PageKey>> judged;  // in this run: the pages that it shows
  std::optional<ReadyPosition> ready;
};

// Judges positions batch by batch: they are judged in processes of their own, their pages drawn by
// the workers, then they are written in order, while the next batch is judged.
class ArchiveJudge {
 public:
  ArchiveJudge(const SurveyedArchive& archive, RulesOnDemand& rules, const ExtractCache& cache,
               const StageCache& stages, int jobs, PageDrawing& drawing, ReviewWriter& writer,
               Progress& progress)
      : archive_(archive),
        rules_(rules),
        cache_(cache),
        stages_(stages),
        jobs_(jobs),
        drawing_(drawing),
        writer_(writer),
        recorder_(writer),
        progress_(progress) {
    for (const SurveyedFile& surveyed : archive.files)
      if (surveyed.file.outcome == Outcome::pending)
        by_id_.emplace(surveyed.file.sha256, &surveyed);
  }

  Result<JudgedArchive> judge_all() {
    progress_.show_judged(0, archive_.plans.size());
    for (std::size_t first = 0; first < archive_.plans.size() && !stopped_; first += kBatch) {
      const std::size_t count = std::min(kBatch, archive_.plans.size() - first);
      if (const auto done = judge_batch(first, count); !done) return tl::unexpected(done.error());
    }
    auto judged = recorder_.finish();
    if (judged) judged->stopped = stopped_;
    return judged;
  }

 private:
  Result<void> judge_batch(std::size_t first, std::size_t count) {
    std::vector<Slot> slots(count);
    for_each_in_parallel(count, jobs_, [&](std::size_t i) {
      slots[i].plan = first + i;
      slots[i].key = key_of(first + i);
      slots[i].ready = stages_.find<ReadyPosition>(slots[i].key);
    });
    if (auto done = judge_those_not_ready(slots); !done) return done;
    if (auto done = show(pages_of_all(slots)); !done) return done;
    if (stopped_) return {};
    // A page that could not be drawn then can be now, or the other way round.
    for (Slot& slot : slots)
      if (slot.ready && !is_shown_so(*slot.ready)) slot.ready.reset();
    if (auto done = judge_those_not_ready(slots); !done) return done;
    if (auto done = write(slots); !done) return done;
    progress_.show_judged(first + count, archive_.plans.size());
    drawing_.clear();
    return {};
  }

  static std::vector<std::string> names_of(const SurveyedArchive& archive) {
    std::vector<std::string> names;
    for (const PositionPlan& plan : archive.plans)
      names.push_back(archive.files[plan.papers.front().file].file.path);
    return names;
  }

  // The first position that was not kept asks for the rules, and for processes that know them.
  Result<void> begin_judging() {
    if (judges_) return {};
    // What another thread holds while a process is forked stays held in the child.
    if (auto recorded = recorder_.wait(); !recorded) return recorded;
    const auto rules = rules_.all();
    if (!rules) return tl::unexpected(rules.error());
    judges_.emplace(answers_of(PlanJudge(archive_, **rules, cache_, stages_, writer_)),
                    names_of(archive_), jobs_);
    return {};
  }

  Result<void> judge_those_not_ready(std::vector<Slot>& slots) {
    std::vector<Slot*> to_judge;
    std::vector<std::size_t> plans;
    for (Slot& slot : slots) {
      if (slot.ready || slot.judged) continue;
      to_judge.push_back(&slot);
      plans.push_back(slot.plan);
    }
    if (plans.empty()) return {};
    if (auto begun = begin_judging(); !begun) return begun;
    auto judged = judges_->judge(plans);
    if (!judged) return tl::unexpected(judged.error());
    for (std::size_t i = 0; i < to_judge.size(); ++i) to_judge[i]->judged = std::move((*judged)[i]);
    return {};
  }

  // All that judging looks at, besides the rules. What a paper says follows from what was read of
  // its file, its path, and which of the file's papers it is.
  StageKey key_of(std::size_t index) const {
    const PositionPlan& plan = archive_.plans[index];
    const LikeComparison& like = archive_.like[index];
    Packer inputs;
    bool known = true;
    const auto add = [&](const PlannedPaper& paper) {
      const SurveyedFile& surveyed = archive_.files[paper.file];
      known = known && !surveyed.extract.empty();
      inputs.add(surveyed.extract);
      inputs.add(surveyed.file.path);
      inputs.add(paper.paper);
      inputs.add(paper.confidence);
      inputs.add(paper.reasons);
      inputs.add(paper.doubtful);
      inputs.add(paper.entries);
    };
    inputs.add(plan.papers.size());
    for (const PlannedPaper& paper : plan.papers) add(paper);
    const auto post = post_of(archive_.organization, index);
    inputs.add(post.has_value());
    if (post) {
      inputs.add(standing_of(archive_.organization, *post));
      inputs.add(peers_of(archive_.organization, *post));
    }
    inputs.add(like.others);
    inputs.add(like.findings);
    inputs.add(like.nearest.has_value());
    if (like.nearest) add(archive_.plans[*like.nearest].papers.front());
    inputs.add(archive_.reference_date);
    inputs.add(archive_.mission.has_value());
    if (archive_.mission) inputs.add(archive_.mission->basis);
    return known ? stages_.key("position", inputs.bytes()) : StageKey{};
  }

  static std::set<PageKey> pages_of_all(const std::vector<Slot>& slots) {
    std::set<PageKey> pages;
    for (const Slot& slot : slots) {
      if (slot.judged) pages.insert(slot.judged->begin(), slot.judged->end());
      if (slot.ready)
        for (const ShownPage& shown : slot.ready->shown)
          pages.emplace(shown.document_id, shown.page);
    }
    return pages;
  }

  // Stores the pages that are not stored yet: kept pictures as they are, others drawn.
  Result<void> show(const std::set<PageKey>& pages) {
    auto known = recorder_.pages(pages);
    if (!known) return tl::unexpected(known.error());
    stored_ = std::move(*known);
    new_pages_.clear();
    std::vector<PageKey> to_store;
    std::ranges::copy_if(pages, std::back_inserter(to_store),
                         [&](const PageKey& page) { return !stored_.contains(page); });
    std::vector<StageKey> keys(to_store.size());
    std::vector<std::optional<EncodedImage>> kept(to_store.size());
    for_each_in_parallel(to_store.size(), jobs_, [&](std::size_t i) {
      keys[i] = key_of(to_store[i]);
      kept[i] = stages_.find<EncodedImage>(keys[i]);
    });
    std::set<PageKey> to_draw;
    for (std::size_t i = 0; i < to_store.size(); ++i)
      if (!kept[i]) to_draw.insert(to_store[i]);
    want(to_draw);
    if (!drawing_.finish()) {
      stopped_ = true;
      return {};
    }
    std::vector<Result<StoredPage>> stored(to_store.size());
    for_each_in_parallel(to_store.size(), jobs_, [&](std::size_t i) {
      if (kept[i]) {
        stored[i] = writer_.pages().write(to_store[i], std::move(*kept[i]));
        return;
      }
      const auto drawn = drawing_.take(to_store[i].first, to_store[i].second);
      if (drawn) stages_.store(keys[i], *drawn);
      stored[i] = writer_.pages().write(to_store[i], drawn);
    });
    for (std::size_t i = 0; i < to_store.size(); ++i) {
      if (!stored[i]) return tl::unexpected(stored[i].error());
      stored_.emplace(to_store[i], *stored[i]);
      new_pages_.emplace_back(std::move(to_store[i]), std::move(*stored[i]));
    }
    return {};
  }

  StageKey key_of(const PageKey& page) const {
    const auto file = by_id_.find(page.first);
    if (file == by_id_.end() || file->second->extract.empty()) return {};
    return stages_.key("page", file->second->extract, page.second);
  }

  // What was read of a page says where personal data stands on it.
  void want(const std::set<PageKey>& pages) {
    std::map<std::string, std::optional<Document>> documents;
    for (const PageKey& page : pages)
      if (by_id_.contains(page.first)) documents.try_emplace(page.first);
    std::vector<std::pair<const std::string, std::optional<Document>>*> to_read;
    to_read.reserve(documents.size());
    for (auto& document : documents) to_read.push_back(&document);
    for_each_in_parallel(to_read.size(), jobs_, [&](std::size_t i) {
      to_read[i]->second = cache_.find(to_read[i]->first);
    });
    for (const auto& [id, number] : pages) {
      const auto read = documents.find(id);
      if (read == documents.end() || !read->second) continue;
      const auto page = pages_of(*read->second, PaperRange{number, number});
      if (!page.empty()) drawing_.want(by_id_.at(id)->file, page.front());
    }
  }

  StoredPage shown(const std::string& id, int page) const {
    const auto stored = stored_.find({id, page});
    return stored != stored_.end() ? stored->second : StoredPage{.reason = "it was not drawn"};
  }

  bool is_shown_so(const ReadyPosition& ready) const {
    return std::ranges::all_of(ready.shown, [&](const ShownPage& page) {
      return shown(page.document_id, page.page) == page.stored;
    });
  }

  Result<void> write(std::vector<Slot>& slots) {
    std::vector<JudgingPool::Shown> wanted;
    std::vector<Slot*> to_make;
    for (Slot& slot : slots) {
      if (slot.ready) continue;
      to_make.push_back(&slot);
      JudgingPool::Shown& shows = wanted.emplace_back(JudgingPool::Shown{slot.plan, {}});
      for (const auto& [id, page] : *slot.judged)
        shows.pages.push_back({id, page, shown(id, page)});
    }
    if (!wanted.empty()) {
      auto made = judges_->ready(wanted);
      if (!made) return tl::unexpected(made.error());
      for (std::size_t i = 0; i < to_make.size(); ++i) to_make[i]->ready = std::move((*made)[i]);
    }
    std::vector<Result<void>> written(slots.size());
    for_each_in_parallel(slots.size(), jobs_, [&](std::size_t i) {
      if (slots[i].judged) stages_.store(slots[i].key, *slots[i].ready);
      written[i] = writer_.write_files(*slots[i].ready);
      slots[i].ready->page = slots[i].ready->statement = slots[i].ready->document = {};
    });
    PositionRecorder::Batch batch{.pages = std::move(new_pages_), .positions = {}};
    for (std::size_t i = 0; i < slots.size(); ++i) {
      if (!written[i]) return written[i];
      batch.positions.push_back(std::move(*slots[i].ready));
    }
    return recorder_.record(std::move(batch));
  }

  const SurveyedArchive& archive_;
  RulesOnDemand& rules_;
  const ExtractCache& cache_;
  const StageCache& stages_;
  int jobs_;
  PageDrawing& drawing_;
  ReviewWriter& writer_;
  PositionRecorder recorder_;
  Progress& progress_;
  std::optional<JudgingPool> judges_;  // once a position is to be judged
  std::map<std::string, const SurveyedFile*> by_id_;
  std::map<PageKey, StoredPage> stored_;                   // that the batch shows
  std::vector<std::pair<PageKey, StoredPage>> new_pages_;  // those of them that none showed before
  bool stopped_ = false;                                   // the run was told to end
};

}  // namespace

Result<JudgedArchive> judge_archive(const SurveyedArchive& archive, RulesOnDemand& rules,
                                    const ExtractCache& cache, const StageCache& stages, int jobs,
                                    PageDrawing& drawing, ReviewWriter& writer,
                                    Progress& progress) {
  return ArchiveJudge(archive, rules, cache, stages, jobs, drawing, writer, progress).judge_all();
}

}  // namespace secondlook
