// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own words of priorities and titles, for tests.
#pragma once
#include <cstdlib>

#include "pipeline/check/read_comparison_words.h"
#include "pipeline/data_file.h"
#include "pipeline/link/read_link_words.h"
#include "pipeline/mission/read_mission_terms.h"
#include "tests/places.h"

namespace secondlook {

inline const MissionTerms& mission_words() {
  static const MissionTerms terms = [] {
    const std::string folder = places::source_data() + "/lexicons";
    const auto comparison = load_comparison_words(folder);
    if (!comparison) std::abort();
    auto loaded = load_mission_terms(folder, comparison->common_stems);
    if (!loaded) std::abort();
    return std::move(*loaded);
  }();
  return terms;
}

inline const LinkWords& title_link_words() {
  static const LinkWords words = [] {
    const std::string file = places::source_data() + "/forms/abbreviations.yaml";
    auto read = parse_link_words(*read_data_file(file), file);
    if (!read) std::abort();
    return std::move(*read);
  }();
  return words;
}

}  // namespace secondlook
