// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/page_store.h"

namespace secondlook {

Result<std::optional<StoredPage>> PageStore::find(const std::string& document_id, int page) {
  return database_.page(document_id, page);
}

Result<StoredPage> PageStore::write(const std::string& document_id, int page,
                                    const Result<EncodedImage>& image) const {
  StoredPage stored;
  if (!image) {
    stored.reason = to_string(image.error());
    return stored;
  }
  // 16 hexadecimal digits of the hash keep names short and, among a million files, apart.
  constexpr std::size_t kDigits = 16;
  constexpr double kPointsPerInch = 72;
  stored.path = "pages/" + document_id.substr(0, kDigits) + "-" + std::to_string(page) + "." +
                image->extension;
  stored.width = image->width * kPointsPerInch / image->dpi;
  stored.height = image->height * kPointsPerInch / image->dpi;
  if (auto done = folder_.write(stored.path, image->bytes); !done)
    return tl::unexpected(done.error());
  return stored;
}

Result<void> PageStore::note(const std::string& document_id, int page, const StoredPage& stored) {
  return database_.add_page(document_id, page, stored);
}

Result<StoredPage> PageStore::get(const std::string& document_id, int page,
                                  const PageImages& images) {
  auto known = find(document_id, page);
  if (!known) return tl::unexpected(known.error());
  if (*known) return **known;
  auto stored = write(document_id, page, images(document_id, page));
  if (!stored) return stored;
  if (auto done = note(document_id, page, *stored); !done) return tl::unexpected(done.error());
  return stored;
}

}  // namespace secondlook
