// SPDX-License-Identifier: GPL-3.0-or-later
// The positions that the archive's papers are about, each with its papers.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "models/link/link_words.h"
#include "models/organization.h"
#include "models/standing.h"
#include "pipeline/check/double_counted.h"
#include "pipeline/survey_archive.h"

namespace secondlook {

struct PlannedPaper {
  std::size_t file = 0, paper = 0;   // into the surveyed files, and the papers of that file
  double confidence = 1;             // 0..1, that it is about the position
  std::vector<std::string> reasons;  // for a person
  bool doubtful = false;
  std::vector<std::size_t> entries;  // rows of the list or boxes of the chart that are linked
};

struct PositionPlan {
  std::vector<PlannedPaper> papers;  // in the order in which they count
};

/// In the order of the archive, by the first paper of each. Takes the papers' marks: linking alone
/// needs them, and they are much of what is held of a paper.
std::vector<PositionPlan> plan_positions(std::vector<SurveyedFile>& files, const LinkWords& words);

/// The organization that the archive's charts and lists show, its posts linked to the plans by
/// index.
Organization place_positions(const std::vector<SurveyedFile>& files, const LinkWords& words,
                             const std::vector<PositionPlan>& plans);

/// The post of the plan's position. Nothing where there is none, or several have one description:
/// then none of them is the position's place.
std::optional<std::size_t> post_of(const Organization& organization, std::size_t plan);

/// Those beside the post who supervise, too.
std::vector<Peer> peers_of(const Organization& organization, std::size_t post);

/// Says of every file in which papers were found what became of it: reviewed where a position has a
/// paper of it, else set aside with the reason.
void settle_outcomes(std::vector<SurveyedFile>& files, const std::vector<PositionPlan>& plans);

}  // namespace secondlook
