// SPDX-License-Identifier: GPL-3.0-or-later
// What other positions are compared with of a description, kept so that it is not read for each.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "extractors/extract_cache.h"
#include "models/position.h"
#include "pipeline/check/like_positions.h"
#include "pipeline/review_rules.h"
#include "pipeline/stages/stage_cache.h"
#include "pipeline/survey_archive.h"

namespace secondlook {

struct KeptDescription {
  LikePosition like;
  std::vector<Duty> duties;
};

KeptDescription kept_description(const SurveyedPaper& surveyed,
                                 const PositionDescription& description, const ReviewRules& rules);

/// Names that of the `paper`th paper of the file; none where the file's content is not known.
StageKey description_key(const StageCache& stages, const std::string& extract,
                         const std::string& path, std::size_t paper);

/// As it was kept, if it was.
std::optional<KeptDescription> kept_before(const SurveyedFile& file, std::size_t paper,
                                           const StageCache& stages);

/// The file's `paper`th paper, a description: as it was kept, or read again. Nothing where the
/// document is gone from the cache.
std::optional<KeptDescription> find_description(const SurveyedFile& file, std::size_t paper,
                                                const ExtractCache& cache, const StageCache& stages,
                                                const ReviewRules& rules);

}  // namespace secondlook
