// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of pages in a review folder, each stored once however many positions point at it.
#pragma once
#include <filesystem>
#include <functional>
#include <string>

#include "pipeline/report/page_images.h"
#include "pipeline/report/review_database.h"

namespace secondlook {

/// Tells a page that the report shows. Several threads may ask at once.
using ShownPages = std::function<StoredPage(const std::string& document_id, int page)>;

class PageStore {
 public:
  /// Writes to `folder`/pages and keeps its index in `database`, which outlives it.
  PageStore(std::filesystem::path folder, ReviewDatabase& database)
      : folder_(std::move(folder)), database_(database) {}

  /// The stored page, got from `images` the first time it is asked for. A page that cannot be shown
  /// comes back without a path; a Problem is that the folder cannot be written.
  Result<StoredPage> get(const std::string& document_id, int page, const PageImages& images);

 private:
  std::filesystem::path folder_;
  ReviewDatabase& database_;
};

}  // namespace secondlook
