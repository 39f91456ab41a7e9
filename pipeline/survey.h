// SPDX-License-Identifier: GPL-3.0-or-later
// The first look at a document: which papers are in it, and what they say about which position they
// belong to. It keeps no more than that, as it is held for the whole archive.
#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "models/document.h"
#include "models/identity.h"
#include "models/link/paper_marks.h"
#include "models/minhash.h"
#include "models/org_chart.h"
#include "models/position.h"
#include "models/record.h"
#include "models/result.h"
#include "models/staffing_list.h"
#include "pipeline/review_rules.h"
#include "pipeline/separate/cut_into_papers.h"

namespace secondlook {

struct SurveyedPaper {
  // One; two for a position description behind its cover sheet, which is first.
  std::vector<Record> records;
  Identity identity;
  std::string date;        // ISO 8601, the newest one on the paper; empty where there is none
  DutiesSignature duties;  // of a position_description
  OrgChart chart;          // of an org_chart
  StaffingList list;       // of a staffing_list
  PaperMarks marks;        // of a paper about one position, as far as its kind tells
  std::vector<PaperMarks> entry_marks;  // of each post of the chart or row of the list
  std::optional<Problem> problem;       // why what it is could not be made use of

  const Record& record() const { return records.back(); }
};

/// The pages of the paper, its cover sheet's among them.
PaperRange range_of(const SurveyedPaper& paper);

/// Is told each description that is read on the way, with its paper and the paper's index: more
/// than is to be held for the whole archive.
using DescriptionRead = std::function<void(std::size_t paper, const SurveyedPaper& surveyed,
                                           const PositionDescription& description)>;

/// The papers of one file, in the order of its pages. `path` is the document's, relative to the
/// archive. A pure function of its arguments.
std::vector<SurveyedPaper> survey(const Document& document, const std::string& path,
                                  const ReviewRules& rules, const DescriptionRead& read = {});

}  // namespace secondlook
