// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/compare_positions.h"

#include <algorithm>
#include <utility>

#include "models/like_positions.h"
#include "pipeline/check/like_positions.h"
#include "pipeline/parallel.h"
#include "pipeline/stages/kept_description.h"

namespace secondlook {
namespace {

// A position's page names so many; of 5,000 that share one standard description a reader needs no
// more.
constexpr std::size_t kMostNeighbours = 12;

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

bool same_classification(const LikePosition& one, const LikePosition& other) {
  return one.pay_plan == other.pay_plan && one.series == other.series && one.grade == other.grade;
}

// The nearest one, then those that are classified otherwise, then the rest, as the group has them.
std::vector<LikeNeighbour> neighbours(const LikeGroup& group,
                                      const std::vector<LikePosition>& positions,
                                      std::size_t member) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < group.members.size(); ++i)
    if (i != member) order.push_back(i);
  const std::size_t nearest = group.members[member].nearest;
  std::ranges::stable_sort(order, {}, [&](std::size_t i) {
    if (group.members[i].position == nearest) return 0;
    return same_classification(positions[i], positions[member]) ? 2 : 1;
  });
  if (order.size() > kMostNeighbours) order.resize(kMostNeighbours);
  std::vector<LikeNeighbour> result;
  for (const std::size_t i : order) {
    const LikePosition& other = positions[i];
    result.push_back({other.id, other.title, other.pay_plan, other.series, other.grade,
                      likeness(positions[member].duties, other.duties)});
  }
  return result;
}

}  // namespace

std::vector<LikeComparison> compare_positions(const std::vector<PositionPlan>& plans,
                                              const std::vector<SurveyedFile>& files,
                                              const ExtractCache& cache, const StageCache& stages,
                                              const ReviewRules& rules, int jobs) {
  std::vector<LikeComparison> comparisons(plans.size());
  for (const LikeGroup& group : like_groups(signatures_of(plans, files))) {
    std::vector<LikePosition> positions(group.members.size());
    for_each_in_parallel(positions.size(), jobs, [&](std::size_t i) {
      const PlannedPaper& first = plans[group.members[i].position].papers.front();
      if (auto kept = find_description(files[first.file], first.paper, cache, stages, rules))
        positions[i] = std::move(kept->like);
    });
    for (std::size_t i = 0; i < positions.size(); ++i) {
      LikeComparison& comparison = comparisons[group.members[i].position];
      comparison.others = neighbours(group, positions, i);
      comparison.nearest = group.members[i].nearest;
    }
    for (LikePositionFinding& found :
         inconsistent_with_like_positions(positions, rules.comparison, rules.standards->general))
      comparisons[group.members[found.position].position].findings.push_back(
          std::move(found.finding));
  }
  return comparisons;
}

}  // namespace secondlook
