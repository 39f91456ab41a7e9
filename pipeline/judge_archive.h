// SPDX-License-Identifier: GPL-3.0-or-later
// All positions of an archive, judged and written.
#pragma once
#include "extractors/extract_cache.h"
#include "models/result.h"
#include "pipeline/judged_archive.h"
#include "pipeline/page_drawing.h"
#include "pipeline/progress.h"
#include "pipeline/report/review_writer.h"
#include "pipeline/rules_on_demand.h"
#include "pipeline/stages/stage_cache.h"
#include "pipeline/surveyed_archive.h"

namespace secondlook {

/// A Problem is that the cache or the review folder fails, or one of the rules.
Result<JudgedArchive> judge_archive(const SurveyedArchive& archive, RulesOnDemand& rules,
                                    const ExtractCache& cache, const StageCache& stages, int jobs,
                                    PageDrawing& drawing, ReviewWriter& writer, Progress& progress);

}  // namespace secondlook
