// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series.h"

#include <algorithm>

namespace secondlook {

const OccupationalGroup* find_group(const SeriesList& list, std::string_view code) {
  const auto found =
      std::find_if(list.groups.begin(), list.groups.end(), [&](const OccupationalGroup& group) {
        return code.size() == 4 && group.code.substr(0, 2) == code.substr(0, 2);
      });
  return found == list.groups.end() ? nullptr : &*found;
}

const Series* find_series(const SeriesList& list, std::string_view code) {
  const OccupationalGroup* group = find_group(list, code);
  if (!group) return nullptr;
  const auto found = std::find_if(group->series.begin(), group->series.end(),
                                  [&](const Series& series) { return series.code == code; });
  return found == group->series.end() ? nullptr : &*found;
}

}  // namespace secondlook
