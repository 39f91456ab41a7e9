// SPDX-License-Identifier: GPL-3.0-or-later
// Papers, rows of lists and boxes of charts put together by the position they are about.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/identity.h"
#include "models/link/link_words.h"
#include "models/link/paper_marks.h"
#include "models/record.h"

namespace secondlook {

/// A paper, or one row of a list or box of a chart.
struct LinkItem {
  Identity identity;
  RecordKind kind = RecordKind::other;
  std::string document_id;            // SHA-256 of the file that holds it
  std::string path;                   // of that file, relative to the archive
  int first_page = 1, last_page = 1;  // 1-based within the file, both included
  std::optional<std::size_t> entry;   // index of the row or box; nothing for a whole paper
  bool executive = false;             // said to be ES, SL or ST in another way than by pay plan
  bool recognised = false;            // read off a scan
  std::string date;                   // ISO 8601, the newest one on the paper; empty where unknown
  PaperMarks marks;                   // what it bears without a caption
};

struct LinkedItem {
  std::size_t item = 0;              // index into the items given
  double confidence = 1;             // 0..1, that it is about this position
  std::vector<std::string> reasons;  // for a person: "same PD number 04417", "same folder 'Box 3'"
  bool doubtful = false;             // shown to be confirmed; nothing may rest on it
};

/// The first item is the one that the position is judged by: its newest PD.
struct LinkedPosition {
  std::vector<LinkedItem> items;
};

struct Links {
  std::vector<LinkedPosition> positions;
  std::size_t comparisons = 0;  // of an item with a position that shares a sign with it
};

/// Each PD is a position, several copies or versions of one PD are one. Papers whose PD is missing
/// make a position too, and so do executives' rows and boxes; others without papers make none. An
/// item is with one position at most. Does not depend on the order of the items, and takes time in
/// proportion to their number: only what shares a telling sign is compared.
Links link_papers(std::span<const LinkItem> items, const LinkWords& words);

}  // namespace secondlook
