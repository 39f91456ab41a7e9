// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/plan_judge.h"

#include <algorithm>
#include <optional>

#include "pipeline/report/evidence_pages.h"
#include "pipeline/stages/kept_description.h"

namespace secondlook {

Result<std::set<std::pair<std::string, int>>> PlanJudge::judge(std::size_t index) {
  if (const auto loaded = load_documents(index); !loaded) return tl::unexpected(loaded.error());
  const PositionPlan& plan = archive_.plans[index];
  std::vector<PaperAtHand> papers;
  for (const PlannedPaper& paper : plan.papers) papers.push_back(at_hand(paper));
  const auto post = post_of(archive_.organization, index);
  PositionContext context{.standing = {},
                          .peers = {},
                          .like = archive_.like[index],
                          .nearest_duties = {},
                          .reference_date = archive_.reference_date,
                          .mission = archive_.mission ? &archive_.mission->matcher : nullptr};
  if (post) {
    context.standing = standing_of(archive_.organization, *post);
    context.peers = peers_of(archive_.organization, *post);
  }
  if (const auto& nearest = context.like.nearest) {
    const PlannedPaper& paper = archive_.plans[*nearest].papers.front();
    if (auto kept =
            find_description(archive_.files[paper.file], paper.paper, cache_, stages_, rules_))
      context.nearest_duties = std::move(kept->duties);
  }
  ReviewedPosition judged = judge_position(papers, context, rules_);
  auto pages = evidence_pages(judged);
  positions_.insert_or_assign(index, std::move(judged));
  return pages;
}

Result<ReadyPosition> PlanJudge::ready(std::size_t plan, const std::vector<ShownPage>& shown) {
  if (!positions_.contains(plan))
    if (const auto judged = judge(plan); !judged) return tl::unexpected(judged.error());
  const auto judged = positions_.extract(plan);
  return writer_.ready(judged.mapped(), [&](const std::string& id, int page) {
    const auto found = std::ranges::find_if(shown, [&](const ShownPage& candidate) {
      return candidate.document_id == id && candidate.page == page;
    });
    return found != shown.end() ? found->stored : StoredPage{.reason = "it was not drawn"};
  });
}

// Those of the position before that are needed again stay: positions that follow each other are
// often in one file.
Result<void> PlanJudge::load_documents(std::size_t plan) {
  std::map<std::string, Document> needed;
  for (const PlannedPaper& paper : archive_.plans[plan].papers) {
    const SourceFile& file = archive_.files[paper.file].file;
    if (needed.contains(file.sha256)) continue;
    if (auto held = documents_.extract(file.sha256)) {
      needed.insert(std::move(held));
    } else if (auto read = cache_.find(file.sha256)) {
      needed.emplace(file.sha256, std::move(*read));
    } else {
      return tl::unexpected(Problem{Problem::Kind::unreadable, file.path,
                                    "what was read of it is gone from the cache"});
    }
  }
  documents_ = std::move(needed);
  return {};
}

PaperAtHand PlanJudge::at_hand(const PlannedPaper& paper) const {
  const SurveyedFile& surveyed = archive_.files[paper.file];
  return {.surveyed = &surveyed.papers[paper.paper],
          .document = &documents_.at(surveyed.file.sha256),
          .confidence = paper.confidence,
          .reasons = paper.reasons,
          .doubtful = paper.doubtful,
          .entries = paper.entries};
}

}  // namespace secondlook
