// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/stated_set.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace secondlook {
namespace {

// A summary table may repeat a factor that a section states; the first with points speaks.
const StatedFactor* find_stated(const StatedEvaluation& stated, const std::string& id) {
  const StatedFactor* found = nullptr;
  for (const StatedFactor& factor : stated.factors) {
    if (factor.factor != id || (!factor.points && factor.level.empty())) continue;
    if (factor.points) return &factor;
    if (!found) found = &factor;
  }
  return found;
}

StatedEntry single(const Factor& factor, const StatedFactor& stated) {
  return {{&factor}, {&stated}, stated.level, stated.points, points_of(factor, stated.level)};
}

std::optional<int> level_points(const Factor& factor, const StatedFactor* stated) {
  return stated ? points_of(factor, stated->level) : std::nullopt;
}

// The points of both factors where the paper gives them as one: its level names both ("3c"), or the
// points beside the two levels are already their sum.
std::optional<StatedEntry> joint(const Standard& standard, const Combination& combination,
                                 const Factor& first, const Factor& second, const StatedFactor* one,
                                 const StatedFactor* other) {
  StatedEntry entry;
  entry.factors = {&first, &second};
  for (const StatedFactor* stated : {one, other}) {
    if (!stated) continue;
    entry.sources.push_back(stated);
    if (!entry.points) entry.points = stated->points;
    if (const auto both = find_combined(standard, combination, stated->level)) {
      entry.level = stated->level;
      entry.table_points = both->points();
    }
  }
  const bool each_has_points = one && other && one->points && other->points;
  if (entry.table_points) {
    if (each_has_points && *one->points + *other->points == *entry.table_points)
      entry.points = entry.table_points;  // "3c", with the points of each beside it
    return entry;
  }
  const auto low = level_points(first, one), high = level_points(second, other);
  if (!low || !high || !entry.points) return std::nullopt;
  const int sum = *low + *high;
  const bool once = *entry.points == sum && (!each_has_points || *other->points == sum);
  if (!once) return std::nullopt;
  entry.level = one->level + " and " + other->level;
  entry.table_points = sum;
  return entry;
}

StatedSet stated_set(const StatedEvaluation& stated, const Standard& standard) {
  StatedSet set;
  set.standard = &standard;
  std::vector<const Factor*> done;
  for (const Combination& combination : standard.combined) {
    const Factor* first = find_factor(standard, combination.first);
    const Factor* second = find_factor(standard, combination.second);
    if (!first || !second) continue;
    if (auto entry = joint(standard, combination, *first, *second, find_stated(stated, first->id),
                           find_stated(stated, second->id))) {
      set.entries.push_back(std::move(*entry));
      done.insert(done.end(), {first, second});
    }
  }
  for (const Factor& factor : standard.factors) {
    if (std::find(done.begin(), done.end(), &factor) != done.end()) continue;
    if (const StatedFactor* found = find_stated(stated, factor.id))
      set.entries.push_back(single(factor, *found));
    else
      set.missing.push_back(&factor);
  }
  std::sort(set.entries.begin(), set.entries.end(),
            [](const StatedEntry& a, const StatedEntry& b) { return a.factors[0] < b.factors[0]; });
  return set;
}

}  // namespace

int StatedSet::sum() const {
  return std::accumulate(entries.begin(), entries.end(), 0,
                         [](int sum, const StatedEntry& entry) { return sum + entry.value(); });
}

std::vector<StatedSet> stated_sets(const StatedEvaluation& stated, const Standards& standards) {
  std::vector<StatedSet> sets;
  for (const Standard* standard : {&standards.fes, &standards.gssg}) {
    StatedSet set = stated_set(stated, *standard);
    if (!set.entries.empty()) sets.push_back(std::move(set));
  }
  return sets;
}

std::string name_of(const StatedEntry& entry) {
  if (entry.factors.size() == 1) return "Factor " + entry.factors[0]->number;
  return "Factors " + entry.factors[0]->number + " and " + entry.factors[1]->number;
}

std::vector<Evidence> evidence_of(const StatedEntry& entry) {
  std::vector<Evidence> evidence;
  for (const StatedFactor* source : entry.sources)
    std::copy(source->evidence.begin(), source->evidence.end(), std::back_inserter(evidence));
  return evidence;
}

}  // namespace secondlook
