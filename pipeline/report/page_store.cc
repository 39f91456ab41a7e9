// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/page_store.h"

namespace secondlook {

Result<std::map<PageKey, StoredPage>> PageStore::find(const std::set<PageKey>& pages) const {
  return database_.pages(pages);
}

Result<StoredPage> PageStore::write(const PageKey& page, const Result<EncodedImage>& image) const {
  StoredPage stored;
  if (!image) {
    stored.reason = to_string(image.error());
    return stored;
  }
  // 16 hexadecimal digits of the hash keep names short and, among a million files, apart.
  constexpr std::size_t kDigits = 16;
  constexpr double kPointsPerInch = 72;
  stored.path = "pages/" + page.first.substr(0, kDigits) + "-" + std::to_string(page.second) + "." +
                image->extension;
  stored.width = image->width * kPointsPerInch / image->dpi;
  stored.height = image->height * kPointsPerInch / image->dpi;
  if (auto done = folder_.write(stored.path, image->bytes); !done)
    return tl::unexpected(done.error());
  return stored;
}

Result<void> PageStore::note(const PageKey& page, const StoredPage& stored) {
  return database_.add_page(page, stored);
}

Result<StoredPage> PageStore::get(const PageKey& page, const PageImages& images) {
  auto known = find({page});
  if (!known) return tl::unexpected(known.error());
  if (!known->empty()) return std::move(known->begin()->second);
  auto stored = write(page, images(page.first, page.second));
  if (!stored) return stored;
  if (auto done = note(page, *stored); !done) return tl::unexpected(done.error());
  return stored;
}

}  // namespace secondlook
