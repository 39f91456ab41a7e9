// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/compare_positions.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "models/like_positions.h"
#include "pipeline/check/like_positions.h"
#include "pipeline/like_neighbours.h"
#include "pipeline/parallel.h"
#include "pipeline/stages/kept_description.h"

namespace secondlook {
namespace {

const SurveyedPaper& first_paper(const PositionPlan& plan, const std::vector<SurveyedFile>& files) {
  return files[plan.papers.front().file].papers[plan.papers.front().paper];
}

std::vector<DutiesSignature> signatures_of(const std::vector<PositionPlan>& plans,
                                           const std::vector<SurveyedFile>& files) {
  std::vector<DutiesSignature> signatures;
  signatures.reserve(plans.size());
  for (const PositionPlan& plan : plans) signatures.push_back(first_paper(plan, files).duties);
  return signatures;
}

}  // namespace

Result<std::vector<LikeComparison>> compare_positions(const std::vector<PositionPlan>& plans,
                                                      const std::vector<SurveyedFile>& files,
                                                      const ExtractCache& cache,
                                                      const StageCache& stages,
                                                      RulesOnDemand& rules, int jobs) {
  std::vector<LikeComparison> comparisons(plans.size());
  for (const LikeGroup& group : like_groups(signatures_of(plans, files))) {
    std::vector<LikePosition> positions(group.members.size());
    const auto first = [&](std::size_t i) -> const PlannedPaper& {
      return plans[group.members[i].position].papers.front();
    };
    std::vector<char> known(positions.size());
    for_each_in_parallel(positions.size(), jobs, [&](std::size_t i) {
      if (auto kept = kept_before(files[first(i).file], first(i).paper, stages)) {
        positions[i] = std::move(kept->like);
        known[i] = 1;
      }
    });
    if (!std::ranges::all_of(known, std::identity())) {
      const auto all_rules = rules.all();
      if (!all_rules) return tl::unexpected(all_rules.error());
      for_each_in_parallel(positions.size(), jobs, [&](std::size_t i) {
        if (known[i]) return;
        if (auto read =
                find_description(files[first(i).file], first(i).paper, cache, stages, **all_rules))
          positions[i] = std::move(read->like);
      });
    }
    auto neighbours = like_neighbours(group, positions);
    for (std::size_t i = 0; i < positions.size(); ++i) {
      LikeComparison& comparison = comparisons[group.members[i].position];
      comparison.others = std::move(neighbours[i]);
      comparison.nearest = group.members[i].nearest;
    }
    for (LikePositionFinding& found : inconsistent_with_like_positions(
             positions, rules.of_archive().comparison, rules.of_archive().standards.general))
      comparisons[group.members[found.position].position].findings.push_back(
          std::move(found.finding));
  }
  return comparisons;
}

}  // namespace secondlook
