// SPDX-License-Identifier: GPL-3.0-or-later
// A position as its description describes and classifies it.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "models/evidence.h"

namespace secondlook {

/// A value that a paper states, and where. The quote keeps the words as read, so a value that was
/// corrected for OCR errors can be told from what stood there.
template <class T>
struct Stated {
  T value{};
  std::vector<Evidence> evidence;
};

/// What the papers say the position is. Series are four digits; an interdisciplinary position has
/// several. ES, SL and ST have no grade.
struct Classification {
  std::optional<Stated<std::string>> title;     // official title
  std::optional<Stated<std::string>> pay_plan;  // "GS", "ES", "SL", "ST", ...
  std::vector<Stated<std::string>> series;
  std::optional<Stated<int>> grade;  // 1..15 in the General Schedule
  std::optional<Stated<std::string>> pd_number;
  std::vector<Stated<std::string>> organization;   // largest unit first
  std::optional<Stated<std::string>> supervisory;  // "supervisory", "managerial" or "neither"
  std::optional<Stated<std::string>> flsa;         // "exempt" or "nonexempt"
  std::optional<Stated<std::string>> organizational_title;
};

/// One duty of the PD, as far as it reads as one: usually a numbered paragraph.
struct Duty {
  std::string text;
  std::optional<double> percent;  // of working time
  std::vector<std::string> tags;  // what kind of action it is: "supervises"
  std::vector<Evidence> evidence;
  std::size_t begin = 0, end = 0;  // bytes of the paper's RunningText
};

/// A factor section: what the paper says of one factor, and the level and points it claims for it.
struct StatedFactor {
  std::string factor;  // "fes-1" .. "fes-9", "gssg-1" .. "gssg-6", "gssg-4A", "gssg-4B"
  std::string level;   // as the paper puts it: "1-8", "7-D"; empty where only points are stated
  std::optional<int> points;
  std::string narrative;                     // the section's own text, without its heading
  std::vector<Evidence> evidence;            // of level and points
  std::vector<Evidence> narrative_evidence;  // a box for each page that the narrative stands on
};

/// What the paper claims about the grading, never an input to our own scoring.
struct StatedEvaluation {
  std::vector<StatedFactor> factors;  // in the order of the paper
  std::optional<Stated<int>> total_points;
  std::optional<Stated<int>> grade;  // the grade that the points are said to give
  std::optional<Stated<std::pair<int, int>>> point_range;  // "Grade Range: 3155-3600"
};

/// A sign that a formal part is there: a signature or a date under a caption.
struct FormalEntry {
  std::string
      caption;  // "supervisory certification", "signature"; see formal_entries in data/forms
  std::optional<std::string> date;  // ISO 8601, where it could be read
  bool signed_by_someone = false;
  std::vector<Evidence> evidence;
};

/// A position description, parsed. Whatever the paper does not say stays empty.
struct PositionDescription {
  Classification classified;
  std::optional<Stated<std::string>> introduction;
  std::vector<Duty> duties;
  std::optional<Stated<std::string>>
      supervisory_controls;                         // narrative, outside of a factor section
  std::vector<Stated<std::string>> other_sections;  // heading is in the evidence's quote
  StatedEvaluation stated;
  std::vector<FormalEntry> formal_entries;
};

}  // namespace secondlook
