// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/judge_archive.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "pipeline/judge_position.h"
#include "pipeline/parallel.h"
#include "pipeline/report/evidence_pages.h"
#include "pipeline/stages/kept_description.h"

namespace secondlook {
namespace {

// Positions that are in memory at once. More of them only even out the work; as many for any number
// of jobs, as what is written of a batch follows that of the batch before.
constexpr std::size_t kBatch = 32;

using PageKey = std::pair<std::string, int>;  // document and page

// A position on its way: kept from a former run, or judged in this one.
struct Slot {
  std::size_t plan = 0;
  StageKey key;
  std::optional<ReviewedPosition> judged;
  std::optional<ReadyPosition> ready;
};

// Judges positions batch by batch: their documents are read from the cache and judged on all
// threads, their pages drawn by the workers, then they are written in order.
class ArchiveJudge {
 public:
  ArchiveJudge(const SurveyedArchive& archive, const ReviewRules& rules, const ExtractCache& cache,
               const StageCache& stages, int jobs, PageDrawing& drawing, ReviewWriter& writer,
               Progress& progress)
      : archive_(archive),
        rules_(rules),
        cache_(cache),
        stages_(stages),
        jobs_(jobs),
        drawing_(drawing),
        writer_(writer),
        progress_(progress) {
    for (const SurveyedFile& surveyed : archive.files)
      if (surveyed.file.outcome == Outcome::pending)
        by_id_.emplace(surveyed.file.sha256, &surveyed);
  }

  Result<JudgedArchive> judge_all() {
    progress_.show_judged(0, archive_.plans.size());
    for (std::size_t first = 0; first < archive_.plans.size() && !result_.stopped;
         first += kBatch) {
      const std::size_t count = std::min(kBatch, archive_.plans.size() - first);
      if (const auto done = judge_batch(first, count); !done) return tl::unexpected(done.error());
    }
    return std::move(result_);
  }

 private:
  Result<void> judge_batch(std::size_t first, std::size_t count) {
    std::vector<Slot> slots(count);
    for_each_in_parallel(count, jobs_, [&](std::size_t i) {
      slots[i].plan = first + i;
      slots[i].key = key_of(first + i);
      slots[i].ready = stages_.find<ReadyPosition>(slots[i].key);
    });
    if (const auto done = judge_those_not_ready(slots); !done) return done;
    if (const auto done = show(pages_of_all(slots)); !done) return done;
    if (result_.stopped) return {};
    // A page that could not be drawn then can be now, or the other way round.
    for (Slot& slot : slots)
      if (slot.ready && !is_shown_so(*slot.ready)) slot.ready.reset();
    if (const auto done = judge_those_not_ready(slots); !done) return done;
    if (const auto done = write(slots); !done) return done;
    progress_.show_judged(first + count, archive_.plans.size());
    drawing_.clear();
    return {};
  }

  Result<void> judge_those_not_ready(std::vector<Slot>& slots) {
    std::vector<Slot*> to_judge;
    for (Slot& slot : slots)
      if (!slot.ready && !slot.judged) to_judge.push_back(&slot);
    if (const auto loaded = load_documents(to_judge); !loaded) return loaded;
    for_each_in_parallel(to_judge.size(), jobs_,
                         [&](std::size_t i) { to_judge[i]->judged = judge(to_judge[i]->plan); });
    return {};
  }

  // All that judge() looks at, besides the rules. What a paper says follows from what was read of
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
    inputs.add(plan.standing);
    inputs.add(plan.peers);
    inputs.add(like.others);
    inputs.add(like.findings);
    inputs.add(like.nearest.has_value());
    if (like.nearest) add(archive_.plans[*like.nearest].papers.front());
    inputs.add(archive_.reference_date);
    inputs.add(archive_.mission.has_value());
    if (archive_.mission) inputs.add(archive_.mission->basis);
    return known ? stages_.key("position", inputs.bytes()) : StageKey{};
  }

  // Those of the batch before that are needed again stay: positions that follow each other are
  // often in one file.
  Result<void> load_documents(const std::vector<Slot*>& slots) {
    std::map<std::string, const SourceFile*> needed;
    const auto need = [&](std::size_t file) {
      const SourceFile& source = archive_.files[file].file;
      needed.emplace(source.sha256, &source);
    };
    for (const Slot* slot : slots) {
      for (const PlannedPaper& paper : archive_.plans[slot->plan].papers) need(paper.file);
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
                            .nearest_duties = {},
                            .reference_date = archive_.reference_date,
                            .mission = archive_.mission ? &archive_.mission->matcher : nullptr};
    if (const auto& nearest = context.like.nearest) {
      const PlannedPaper& paper = archive_.plans[*nearest].papers.front();
      if (auto kept =
              find_description(archive_.files[paper.file], paper.paper, cache_, stages_, rules_))
        context.nearest_duties = std::move(kept->duties);
    }
    return judge_position(papers, context, rules_);
  }

  static std::set<PageKey> pages_of_all(const std::vector<Slot>& slots) {
    std::set<PageKey> pages;
    for (const Slot& slot : slots) {
      if (slot.judged) pages.merge(evidence_pages(*slot.judged));
      if (slot.ready)
        for (const ShownPage& shown : slot.ready->shown)
          pages.emplace(shown.document_id, shown.page);
    }
    return pages;
  }

  // Stores the pages that are not stored yet: kept pictures as they are, others drawn.
  Result<void> show(const std::set<PageKey>& pages) {
    stored_.clear();
    std::vector<PageKey> to_store;
    for (const PageKey& page : pages) {
      auto known = writer_.pages().find(page.first, page.second);
      if (!known) return tl::unexpected(known.error());
      if (*known)
        stored_.emplace(page, std::move(**known));
      else
        to_store.push_back(page);
    }
    std::vector<StageKey> keys(to_store.size());
    std::vector<std::optional<EncodedImage>> kept(to_store.size());
    for_each_in_parallel(to_store.size(), jobs_, [&](std::size_t i) {
      keys[i] = key_of(to_store[i]);
      kept[i] = stages_.find<EncodedImage>(keys[i]);
    });
    for (std::size_t i = 0; i < to_store.size(); ++i)
      if (!kept[i]) want(to_store[i].first, to_store[i].second);
    if (!drawing_.finish()) {
      result_.stopped = true;
      return {};
    }
    std::vector<Result<StoredPage>> stored(to_store.size());
    for_each_in_parallel(to_store.size(), jobs_, [&](std::size_t i) {
      const auto& [id, number] = to_store[i];
      if (kept[i]) {
        stored[i] = writer_.pages().write(id, number, std::move(*kept[i]));
        return;
      }
      const auto drawn = drawing_.take(id, number);
      if (drawn) stages_.store(keys[i], *drawn);
      stored[i] = writer_.pages().write(id, number, drawn);
    });
    for (std::size_t i = 0; i < to_store.size(); ++i) {
      if (!stored[i]) return tl::unexpected(stored[i].error());
      const auto& [id, number] = to_store[i];
      if (const auto noted = writer_.pages().note(id, number, *stored[i]); !noted) return noted;
      stored_.emplace(to_store[i], std::move(*stored[i]));
    }
    return {};
  }

  StageKey key_of(const PageKey& page) const {
    const auto file = by_id_.find(page.first);
    if (file == by_id_.end() || file->second->extract.empty()) return {};
    return stages_.key("page", file->second->extract, page.second);
  }

  // A page that the report will show; it may be of another position's papers.
  void want(const std::string& id, int number) {
    const auto file = by_id_.find(id);
    if (file == by_id_.end()) return;
    if (const auto held = documents_.find(id); held != documents_.end()) {
      want(file->second->file, held->second, number);
    } else if (const auto other = cache_.find(id)) {
      want(file->second->file, *other, number);
    }
  }

  void want(const SourceFile& file, const Document& document, int number) {
    const auto page = pages_of(document, PaperRange{number, number});
    if (!page.empty()) drawing_.want(file, page.front());
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
    std::vector<Result<void>> written(slots.size());
    for_each_in_parallel(slots.size(), jobs_, [&](std::size_t i) {
      Slot& slot = slots[i];
      if (!slot.ready) {
        auto made = writer_.ready(
            *slot.judged, [this](const std::string& id, int page) { return shown(id, page); });
        if (!made) {
          written[i] = tl::unexpected(made.error());
          return;
        }
        slot.ready = std::move(*made);
        stages_.store(slot.key, *slot.ready);
      }
      written[i] = writer_.write_files(*slot.ready);
    });
    for (std::size_t i = 0; i < slots.size(); ++i) {
      if (!written[i]) return written[i];
      if (const auto added = writer_.add_position(*slots[i].ready); !added) return added;
      result_.ids.push_back(slots[i].ready->id);
      result_.facts.push_back(std::move(slots[i].ready->facts));
      if (slots[i].ready->alignment)
        result_.aligned.push_back(std::move(*slots[i].ready->alignment));
    }
    return {};
  }

  const SurveyedArchive& archive_;
  const ReviewRules& rules_;
  const ExtractCache& cache_;
  const StageCache& stages_;
  int jobs_;
  PageDrawing& drawing_;
  ReviewWriter& writer_;
  Progress& progress_;
  std::map<std::string, const SurveyedFile*> by_id_;
  std::map<std::string, Document> documents_;  // of the batch, by id
  std::map<PageKey, StoredPage> stored_;       // that the batch shows
  JudgedArchive result_;
};

}  // namespace

Result<JudgedArchive> judge_archive(const SurveyedArchive& archive, const ReviewRules& rules,
                                    const ExtractCache& cache, const StageCache& stages, int jobs,
                                    PageDrawing& drawing, ReviewWriter& writer,
                                    Progress& progress) {
  return ArchiveJudge(archive, rules, cache, stages, jobs, drawing, writer, progress).judge_all();
}

}  // namespace secondlook
