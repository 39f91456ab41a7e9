// SPDX-License-Identifier: GPL-3.0-or-later
// A position with all its papers.
#pragma once
#include <string>
#include <vector>

#include "models/appraisal.h"
#include "models/evaluation_statement.h"
#include "models/position.h"
#include "models/record.h"

namespace secondlook {

/// A paper that belongs to a position, and why we think so.
struct LinkedPaper {
  Record record;
  double confidence = 1;             // 0..1, that it is about this position
  std::vector<std::string> reasons;  // for a person: "same PD number 04417", "same folder"
  bool doubtful = false;             // shown to be confirmed; no check rests on it
};

/// A position with its papers, as the review found them.
struct PositionFile {
  std::string id;  // safe as a file name; the same in every run over the same papers
  std::vector<LinkedPaper> papers;  // the one it is judged by first
  PositionDescription description;
  // What its other papers say, without those whose link is doubtful.
  std::vector<PositionDescription> cover_sheets;
  std::vector<Appraisal> appraisals;
  std::vector<EvaluationStatement> evaluation_statements;
};

}  // namespace secondlook
