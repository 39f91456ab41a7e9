// SPDX-License-Identifier: GPL-3.0-or-later
// One paper within a file: a scanned box of papers is one file with many records in it.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/evidence.h"

namespace secondlook {

enum class RecordKind {
  position_description,
  cover_sheet,
  org_chart,
  appraisal,
  evaluation_statement,
  staffing_list,
  other,
};

/// The kind's name in the contract: "position_description".
std::string_view name(RecordKind kind);

/// The other way round; nothing for a word that names no kind.
std::optional<RecordKind> record_kind(std::string_view name);

struct Record {
  std::string document_id;  // SHA-256 of the file that holds it
  std::string path;         // of that file, relative to the archive
  RecordKind kind = RecordKind::other;
  int first_page = 1, last_page = 1;  // 1-based within the file, both included
  int ocr_pages = 0;                  // how many of them were recognised
  std::vector<Evidence> evidence;     // why it is of this kind
};

}  // namespace secondlook
