// SPDX-License-Identifier: GPL-3.0-or-later
// In how many of an archive's papers the words of the priorities are.
#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <string>

namespace secondlook {

struct TermCounts {
  std::size_t papers = 0;                                       // descriptions that were counted
  std::map<std::string, std::size_t, std::less<>> papers_with;  // by WorkTerm::key
};

}  // namespace secondlook
