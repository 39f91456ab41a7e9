// SPDX-License-Identifier: GPL-3.0-or-later
// Words that stand for each other, under one name in the patterns of a data file.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "pipeline/standards/yaml_map.h"

namespace secondlook {

class PatternWords {
 public:
  /// Reads `words: {name: [one, two], other: 'three|four'}`: a list, or alternatives as RE2 writes
  /// them. A name may use those before it.
  void read(const YAML::Node& node, FileProblems& problems);

  /// `pattern` with "{name}" replaced by any of its words; a name that nobody gave is a problem at
  /// `node`.
  std::string put_into(std::string pattern, const YAML::Node& node, FileProblems& problems) const;

 private:
  std::vector<std::pair<std::string, std::string>> words_;  // "{name}", "(?:one|two)"
};

}  // namespace secondlook
