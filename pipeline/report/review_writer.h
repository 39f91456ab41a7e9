// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a review folder, one position at a time, so that memory does not grow with the archive.
#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "models/mission/alignment.h"
#include "models/organization.h"
#include "models/result.h"
#include "models/review.h"
#include "models/structure/structural_facts.h"
#include "models/structure/structure_review.h"
#include "pipeline/ingest/source_file.h"
#include "pipeline/report/page_images.h"
#include "pipeline/report/page_store.h"
#include "pipeline/report/run_record.h"

namespace secondlook {

/// A page that a position's page shows.
struct ShownPage {
  std::string document_id;
  int page = 1;
  StoredPage stored;
};

/// A position as it stands in positions.jsonl, on its page, in its draft statement and in the
/// database.
struct ReadyPosition {
  std::string id;
  std::string json, page, statement;
  std::string document;  // the statement as DOCX
  std::string rows;      // DatabaseRows
  std::vector<ShownPage> shown;
  std::optional<AlignedPosition> alignment;
  StructuralFacts facts;
};

/// Nothing is seen in the folder before `finish`, and a review that was there stays until then; a
/// writer that goes away unfinished takes its work along. Files in the folder that are not the
/// report's own are left alone. The same calls in the same order give the same bytes, but for the
/// times in run.json.
class ReviewWriter {
 public:
  /// `out` is made where it is missing. `templates` holds review.css and review.js (data/report).
  /// One writer a folder at a time.
  static Result<ReviewWriter> open(const std::filesystem::path& out,
                                   const std::filesystem::path& templates);
  ReviewWriter(ReviewWriter&&) noexcept;
  ReviewWriter& operator=(ReviewWriter&&) noexcept;
  ~ReviewWriter();

  /// A Problem here or in `add_input` means that the folder cannot be written: give up the review.
  /// Position ids must differ. positions.jsonl keeps the order of the calls; everything else is
  /// ordered by priority.
  Result<void> add_position(const ReviewedPosition& position, const PageImages& page_images);

  /// The same in steps, of which those that are const may be done on any thread: the pages that the
  /// position's page shows, what is written of it, its own files, and the rest.
  PageStore& pages();
  Result<ReadyPosition> ready(const ReviewedPosition& position, const ShownPages& shown) const;
  Result<void> write_files(const ReadyPosition& ready) const;
  Result<void> add_position(const ReadyPosition& ready);

  Result<void> add_input(const SourceFile& file);
  /// `ids` are those of the positions that the posts are linked to by index.
  Result<void> add_organization(const Organization& organization,
                                const std::vector<std::string>& ids);
  /// Which of the agency's priorities its executive positions serve.
  void add_alignment(MissionAlignment alignment);
  Result<void> add_structure(const StructureReview& review);
  /// Ranks what was added, writes the rest and puts everything in its place. The writer is spent.
  Result<void> finish(const RunRecord& run);

 private:
  struct Open;
  explicit ReviewWriter(std::unique_ptr<Open> open);
  std::unique_ptr<Open> open_;
};

}  // namespace secondlook
