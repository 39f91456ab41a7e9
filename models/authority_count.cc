// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/authority_count.h"

#include <algorithm>

namespace secondlook {
namespace {

// Of the authorities that papers tell in their own words a reading finds three of four or so, and
// of managers' plans, which are told of in more ways yet, hardly two of three; it rarely finds one
// that is not there.
constexpr double kShareFound = 0.75, kShareOfPlansFound = 0.6;

}  // namespace

bool AuthorityCount::nearly_met(const Way& way) const {
  if (way.needs.empty()) return met(way);
  const double share = way.needs.size() == 1 ? kShareOfPlansFound : kShareFound;
  return std::all_of(way.needs.begin(), way.needs.end(), [&](const Need& need) {
    const auto counts = [&](const std::string& id) { return has(id) || is_way_nearly_met(id); };
    const auto held = std::count_if(need.of.begin(), need.of.end(), counts);
    const auto withheld = std::count_if(need.of.begin(), need.of.end(), [&](const std::string& id) {
      return scope_.withheld.contains(id);
    });
    const auto open = static_cast<std::ptrdiff_t>(need.of.size()) - withheld;
    // Of two ways that are both needed, or of a single authority, none may be missing.
    const double wanted = need.at_least <= 2 ? need.at_least : share * need.at_least;
    return static_cast<double>(held) >= wanted && open >= need.at_least;
  });
}

bool AuthorityCount::is_way_nearly_met(const std::string& id) const {
  for (const Level& level : factor_.levels)
    for (const Way& way : level.ways)
      if (way.id == id) return nearly_met(way);
  return false;
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
