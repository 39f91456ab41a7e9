// SPDX-License-Identifier: GPL-3.0-or-later
// A file of the archive, and what became of it.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "pipeline/ingest/page_marks.h"

namespace secondlook {

enum class Outcome {
  pending,       // not yet decided; never written
  reviewed,      // a position's paper
  set_aside,     // read, but no paper about a position, or of a kind that we do not read
  duplicate,     // the same bytes as a file before it, which was read
  not_followed,  // a link out of the archive, a device, a socket
  failed,        // could not be read
};

/// The outcome's name in the contract: "set-aside".
std::string_view name(Outcome outcome);

/// One path under the archive. Its fields are the row of inputs.csv.
struct SourceFile {
  std::string path;  // relative to the archive; "archive.zip/inside.pdf" within a zip file
  std::string sha256;
  std::uint64_t bytes = 0;
  std::string media_type;  // by content
  Outcome outcome = Outcome::pending;
  std::string reason;  // why it is not `reviewed`, in words for a person
  int pages = 0;
  int ocr_pages = 0;
  int positions = 0;
  PageEstimate expected;  // before it is opened; where IngestSettings::expect_pages asks for it
};

}  // namespace secondlook
