// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of pages in a review folder, each stored once however many positions point at it.
#pragma once
#include <functional>
#include <map>
#include <set>
#include <string>

#include "pipeline/report/page_images.h"
#include "pipeline/report/review_database.h"
#include "pipeline/report/staged_folder.h"

namespace secondlook {

/// Tells a page that the report shows. Several threads may ask at once.
using ShownPages = std::function<StoredPage(const std::string& document_id, int page)>;

class PageStore {
 public:
  /// Writes to `pages` in the folder and keeps its index in `database`; both outlive it.
  PageStore(const StagedFolder& folder, ReviewDatabase& database)
      : folder_(folder), database_(database) {}

  /// Those of the pages that are noted. It may be asked while another thread notes some.
  Result<std::map<PageKey, StoredPage>> find(const std::set<PageKey>& pages) const;

  /// Writes the picture, once for each page; several threads may do so at once. A page without one
  /// comes back without a path; a Problem is that the folder cannot be written.
  Result<StoredPage> write(const PageKey& page, const Result<EncodedImage>& image) const;
  Result<void> note(const PageKey& page, const StoredPage& stored);

  /// All of it: the stored page, got from `images` the first time it is asked for.
  Result<StoredPage> get(const PageKey& page, const PageImages& images);

 private:
  const StagedFolder& folder_;
  ReviewDatabase& database_;
};

}  // namespace secondlook
