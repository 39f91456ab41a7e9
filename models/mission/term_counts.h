// SPDX-License-Identifier: GPL-3.0-or-later
// How rare the words of the priorities are in an archive's papers.
#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace secondlook {

struct TermCounts {
  std::size_t papers = 0;                                       // descriptions that were counted
  std::map<std::string, std::size_t, std::less<>> papers_with;  // by WorkTerm::key

  /// 0..1: one for a word of no paper, nought for one of every paper; in tenths, so that a paper
  /// more or less leaves most of them as they are, and with them what is kept of former runs.
  double rarity(std::string_view key) const;
};

}  // namespace secondlook
