// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of pages that a report shows beside what it says.
#pragma once
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "extractors/worker_pool.h"
#include "models/document.h"
#include "models/result.h"
#include "pipeline/ingest/archive.h"
#include "pipeline/office/office_files.h"
#include "pipeline/report/page_images.h"

namespace secondlook {

/// Has the workers draw pages, draws those again that need no worker, and keeps the pictures until
/// they are written. What it is given must outlive it.
class PageDrawing {
 public:
  PageDrawing(Archive& archive, const OfficeFiles& office, WorkerPool& pool, int jobs)
      : archive_(archive), office_(office), pool_(pool), jobs_(jobs) {}

  /// Asks for a page of the file, once however often it is asked for. Personal data on it is
  /// painted over.
  void want(const SourceFile& file, const Page& page);

  /// Waits for all that were asked for. False where the run was told to stop.
  bool finish();

  /// A page that was not asked for, or that could not be drawn, is a Problem.
  Result<EncodedImage> take(const std::string& document_id, int page) const;

  /// Drops the pictures, which are written by now. That they were drawn is remembered: a chart may
  /// be cited by every position on it.
  void clear();

 private:
  Archive& archive_;
  const OfficeFiles& office_;
  WorkerPool& pool_;
  int jobs_;
  std::vector<std::pair<Page, Result<EncodedImage>*>> to_redraw_;
  std::map<std::pair<std::string, int>, Result<EncodedImage>> images_;  // by document and page
};

}  // namespace secondlook
