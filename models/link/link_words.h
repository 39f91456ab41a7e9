// SPDX-License-Identifier: GPL-3.0-or-later
// Words that matter when papers are linked: short forms, and words that tell nothing.
#pragma once
#include <map>
#include <set>
#include <string>

namespace secondlook {

/// Loaded from data/forms/abbreviations.yaml; all in lower case.
struct LinkWords {
  using Words = std::set<std::string, std::less<>>;
  std::map<std::string, std::string, std::less<>> written_out;  // "mgmt" to "management"
  Words small;     // tell nothing of a title: "of", "the"
  Words heads;     // name whoever heads a unit: "chief", "director"
  Words units;     // kinds of units: "branch", "office"
  Words filing;    // of file names, about the file: "scan", "final", "appraisal"
  Words courtesy;  // of names: "mr", "dr", "jr"
};

}  // namespace secondlook
