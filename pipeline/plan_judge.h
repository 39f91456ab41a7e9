// SPDX-License-Identifier: GPL-3.0-or-later
// Judges positions of an archive by their number, reading their papers from the cache.
#pragma once
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "extractors/extract_cache.h"
#include "models/document.h"
#include "models/result.h"
#include "models/review.h"
#include "pipeline/judge_position.h"
#include "pipeline/report/review_writer.h"
#include "pipeline/review_rules.h"
#include "pipeline/stages/stage_cache.h"
#include "pipeline/surveyed_archive.h"

namespace secondlook {

/// What it is given must outlive it.
class PlanJudge {
 public:
  PlanJudge(const SurveyedArchive& archive, const ReviewRules& rules, const ExtractCache& cache,
            const StageCache& stages, const ReviewWriter& writer)
      : archive_(archive), rules_(rules), cache_(cache), stages_(stages), writer_(writer) {}

  /// Judges the position of that plan, and has it at hand for `ready`. Gives the pages, document id
  /// and number, that its report shows.
  Result<std::set<std::pair<std::string, int>>> judge(std::size_t plan);

  /// What is to be written of the position; judged now, where it was not before.
  Result<ReadyPosition> ready(std::size_t plan, const std::vector<ShownPage>& shown);

 private:
  Result<void> load_documents(std::size_t plan);
  PaperAtHand at_hand(const PlannedPaper& paper) const;

  const SurveyedArchive& archive_;
  const ReviewRules& rules_;
  const ExtractCache& cache_;
  const StageCache& stages_;
  const ReviewWriter& writer_;
  std::map<std::string, Document> documents_;          // that were looked at last, by id
  std::map<std::size_t, ReviewedPosition> positions_;  // judged and not yet ready, by plan
};

}  // namespace secondlook
