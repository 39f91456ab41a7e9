// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences read as clauses of a paper, and the shipped standards and signs to hold them to.
#pragma once
#include <string>
#include <vector>

#include "models/tagging.h"
#include "pipeline/standards/read_signs.h"
#include "pipeline/standards/standards.h"
#include "pipeline/tag/read_lexicon.h"
#include "tests/places.h"

namespace secondlook {

inline const Standards& shipped_standards() {
  static const Standards loaded = load_standards(places::source_data() + "/standards").value();
  return loaded;
}

inline const SignTables& shipped_signs() {
  static const SignTables loaded = load_signs(places::source_data() + "/standards/signs").value();
  return loaded;
}

inline std::vector<Clause> tagged(const std::vector<std::string>& sentences,
                                  const std::string& section = "duties",
                                  const std::vector<std::string>& titles = {}) {
  static const Lexicon lexicon = load_lexicon(places::source_data() + "/lexicons").value();
  std::vector<Clause> clauses;
  for (const std::string& sentence : sentences) {
    Clause clause;
    clause.text = sentence;
    clause.section = section;
    clauses.push_back(std::move(clause));
  }
  tag(clauses, titles, lexicon);
  return clauses;
}

}  // namespace secondlook
