// SPDX-License-Identifier: GPL-3.0-or-later
// A document to the paper that it is: its kind, what a position description says, and what that
// supports.
#pragma once
#include <string>
#include <vector>

#include "models/clause_evidence.h"
#include "models/document.h"
#include "models/position.h"
#include "models/record.h"
#include "pipeline/evaluate.h"
#include "pipeline/review_rules.h"

namespace secondlook {

struct Paper {
  Record record;
  // Of a position_description; else empty.
  PositionDescription description;
  std::vector<ClauseEvidence> statements;  // those outside of the duties
  Judgement judgement;
};

/// `path` is the document's, relative to the archive. A pure function of its arguments.
Paper read_paper(const Document& document, const std::string& path, const ReviewRules& rules);

}  // namespace secondlook
