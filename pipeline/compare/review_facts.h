// SPDX-License-Identifier: GPL-3.0-or-later
// What a finished review says, so far as two reviews are held against each other by it.
#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "models/result.h"

namespace secondlook {

struct PositionFacts {
  std::string id, title, pd_number;
  std::string first_paper;       // its path and first page
  std::set<std::string> papers;  // SHA-256, pages and kind of each
  // By name, in words for a person: "grade" "13", "fes factor 1" "1-7, 1250 points",
  // "recommended" "GS-12". What the review leaves open is missing.
  std::map<std::string, std::string> values;
  std::map<std::pair<std::string, std::string>, std::string> findings;  // rule, summary: severity
};

/// What a review was made with and from.
struct RunFacts {
  std::string version, started;
  std::map<std::string, std::string> settings;   // "extractor", "strict"
  std::map<std::string, std::string> standards;  // file to SHA-256
};

struct ReviewFacts {
  RunFacts run;
  std::map<std::string, PositionFacts> positions;  // by id
  std::map<std::string, std::string> inputs;       // path to SHA-256
};

/// One line of positions.jsonl. Of its keys only those of the contract are used, so that reviews of
/// other versions can be read.
Result<PositionFacts> position_facts(std::string_view line);

/// The text of run.json.
Result<RunFacts> run_facts(std::string_view json);

}  // namespace secondlook
