// SPDX-License-Identifier: GPL-3.0-or-later
// What changed from one review to another, and what may have caused it.
#pragma once
#include <string>
#include <vector>

#include "pipeline/compare/review_facts.h"

namespace secondlook {

/// Something other between two runs that a result may follow from.
enum class Cause { papers, other_papers, standards, forms, settings, program };

/// "the position's papers".
std::string_view words_of(Cause cause);

/// One value or finding; empty where there was or is none.
struct ValueChange {
  std::string what;  // "fes factor 1", "finding grade-unsupported"
  std::string before, after;
  bool operator==(const ValueChange&) const = default;
};

struct PositionChange {
  enum class How { added, gone, changed };
  How how = How::changed;
  std::string id, old_id;  // the same, unless its papers changed under it
  std::string title;
  std::vector<ValueChange> values;
  // What is other between the runs and may have done it: one is the cause, of several any. None
  // would be a fault of ours.
  std::vector<Cause> causes;
};

struct ReviewComparison {
  RunFacts before, after;
  std::vector<std::string> standards_changed, forms_changed;  // files, added and gone ones too
  std::vector<ValueChange> settings_changed;
  std::size_t papers_added = 0, papers_gone = 0, papers_moved = 0;  // by SHA-256; moved: by path
  std::size_t positions_before = 0, positions_after = 0, unchanged = 0;
  std::vector<PositionChange> positions;  // by id
};

/// A position is known again by its id; where its papers changed, by the place of its first paper
/// or its PD number, if these are its alone.
ReviewComparison compare_reviews(const ReviewFacts& before, const ReviewFacts& after);

}  // namespace secondlook
