// SPDX-License-Identifier: GPL-3.0-or-later
// Judged positions on their way into the review, a batch recorded while the next is made ready.
#pragma once
#include <future>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "models/result.h"
#include "pipeline/judged_archive.h"
#include "pipeline/report/review_writer.h"

namespace secondlook {

/// Pages and positions stand in the review in the order of the calls. A batch is recorded on a
/// thread of its own; the writer may be asked meanwhile for what any thread may ask.
class PositionRecorder {
 public:
  struct Batch {
    std::vector<std::pair<PageKey, StoredPage>> pages;  // to be noted
    std::vector<ReadyPosition> positions;               // their own files being written
  };

  /// `writer` outlives it.
  explicit PositionRecorder(ReviewWriter& writer) : writer_(writer) {}

  /// Begins when the batch before is done. A Problem is that one's: give up the review.
  Result<void> record(Batch batch);
  /// Those of the pages that came with a batch, be it recorded or not.
  Result<std::map<PageKey, StoredPage>> pages(const std::set<PageKey>& wanted) const;
  /// Returns when all batches are recorded.
  Result<void> wait();
  /// What is known of the recorded positions.
  Result<JudgedArchive> finish();

 private:
  Result<void> write(Batch& batch);

  ReviewWriter& writer_;
  JudgedArchive recorded_;
  std::map<PageKey, StoredPage> last_pages_;  // of the batch that may not be recorded yet
  std::future<Result<void>> running_;         // gone before what it writes to
};

}  // namespace secondlook
