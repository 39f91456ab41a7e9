// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/authority_count.h"

#include <algorithm>

namespace secondlook {
namespace {

// Of the authorities that papers tell in their own words a reading finds two of three or so, and
// of managers' plans, which are told of in more ways yet, hardly more; it rarely finds one that is
// not there.
constexpr double kShareFound = 0.625, kShareOfPlansFound = 0.6;
// So many of the acts of Level 3-4 alone show a manager over managers, or so many of both Level
// 3-3a and it.
constexpr int kActsOfManager = 3, kActsOfEach = 2;

}  // namespace

bool AuthorityCount::nearly_met(const Way& way) const {
  if (way.needs.empty()) return met(way);
  if (is_above_other_ways(way)) return nearly_manages(way);
  const double share = way.needs.size() == 1 ? kShareOfPlansFound : kShareFound;
  return std::all_of(way.needs.begin(), way.needs.end(), [&](const Need& need) {
    // Authority over supervisors shows that there are some, as far as a reading can be sure of it.
    const auto counts = [&](const std::string& id) { return scope_.authorities.contains(id); };
    const auto held = std::count_if(need.of.begin(), need.of.end(), counts);
    const auto withheld = std::count_if(need.of.begin(), need.of.end(), [&](const std::string& id) {
      return scope_.withheld.contains(id);
    });
    const auto open = static_cast<std::ptrdiff_t>(need.of.size()) - withheld;
    return static_cast<double>(held) >= share * need.at_least && open >= need.at_least;
  });
}

bool AuthorityCount::is_above_other_ways(const Way& way) const {
  for (const std::string& id : way.needs.front().of)
    if (find_way(id) != nullptr) return true;
  return false;
}

// Level 3-4: the ways of Level 3-3 and more. A paper that shows one of them and several acts of
// managers over managers shows the level, if it withholds none of those.
bool AuthorityCount::nearly_manages(const Way& way) const {
  if (!scope_.through_supervisors) return false;
  const auto held_of = [&](const Way& one) {
    return std::count_if(one.items.begin(), one.items.end(),
                         [&](const Item& item) { return scope_.authorities.contains(item.id); });
  };
  for (const Item& item : way.items)
    if (scope_.withheld.contains(item.id)) return false;
  std::ptrdiff_t plans = 0, acts = 0;
  bool lower = false;
  for (const std::string& id : way.needs.front().of)
    if (const Way* below = find_way(id)) {
      lower = lower || met(*below) || nearly_met(*below);
      if (below->needs.size() == 1) plans += held_of(*below);
    }
  for (const Level& level : factor_.levels)
    for (const Way& one : level.ways)
      if (one.id.substr(0, 3) == way.id.substr(0, 3) && one.items.size() > 1) acts += held_of(one);
  if (!lower) return false;
  // Final authority over personnel is a single act.
  if (way.items.size() == 1) return held_of(way) == 1 && plans + acts >= kActsOfManager;
  return acts >= kActsOfManager || (acts >= kActsOfEach && plans >= kActsOfEach);
}

const Way* AuthorityCount::find_way(const std::string& id) const {
  for (const Level& level : factor_.levels)
    for (const Way& way : level.ways)
      if (way.id == id) return &way;
  return nullptr;
}

bool AuthorityCount::has(const std::string& id) const {
  for (const Level& level : factor_.levels)
    for (const Way& way : level.ways) {
      if (way.id == id) return met(way);
      for (const Item& item : way.items)
        if (item.id == id) return credited(item);
    }
  return false;
}

bool AuthorityCount::met(const Way& way) const {
  if (way.needs.empty())
    return std::all_of(way.items.begin(), way.items.end(),
                       [&](const Item& item) { return credited(item); });
  return std::all_of(way.needs.begin(), way.needs.end(),
                     [&](const Need& need) { return count(need.of) >= need.at_least; });
}

int AuthorityCount::count(const std::vector<std::string>& ids) const {
  return static_cast<int>(
      std::count_if(ids.begin(), ids.end(), [&](const std::string& id) { return has(id); }));
}

const Way* AuthorityCount::way_of(const Level& level) const {
  for (const Way& way : level.ways)
    if (met(way)) return &way;
  return nullptr;
}

bool AuthorityCount::credited(const Item& item) const {
  if (!scope_.authorities.contains(item.id)) return false;
  if (!item.through_subordinates) return true;
  if (item.id.starts_with("3-4")) return scope_.through_supervisors;
  return scope_.through_supervisors || scope_.contractors.value_or(0) > 0 ||
         std::any_of(scope_.groups.begin(), scope_.groups.end(),
                     [](const SubordinateGroup& g) { return g.supervisors; });
}

std::string authority_level(const SupervisoryScope& scope, const Standard& gssg) {
  const Factor* factor = find_factor(gssg, "gssg-3");
  if (factor == nullptr) return {};
  const AuthorityCount count(scope, *factor);
  std::string found;
  for (const Level& level : factor->levels)
    if (count.way_of(level) != nullptr) found = level.id;
  return found;
}

}  // namespace secondlook
