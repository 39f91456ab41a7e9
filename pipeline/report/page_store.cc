// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/page_store.h"

#include "pipeline/report/output_file.h"

namespace secondlook {

Result<StoredPage> PageStore::get(const std::string& document_id, int page,
                                  const PageImages& images) {
  auto known = database_.page(document_id, page);
  if (!known) return tl::unexpected(known.error());
  if (*known) return **known;

  StoredPage stored;
  const auto image = images(document_id, page);
  if (image) {
    // 16 hexadecimal digits of the hash keep names short and, among a million files, apart.
    constexpr std::size_t kDigits = 16;
    constexpr double kPointsPerInch = 72;
    stored.path = "pages/" + document_id.substr(0, kDigits) + "-" + std::to_string(page) + "." +
                  image->extension;
    stored.width = image->width * kPointsPerInch / image->dpi;
    stored.height = image->height * kPointsPerInch / image->dpi;
    if (auto done = write_file(folder_ / stored.path, image->bytes); !done)
      return tl::unexpected(done.error());
  } else {
    stored.reason = to_string(image.error());
  }
  if (auto done = database_.add_page(document_id, page, stored); !done)
    return tl::unexpected(done.error());
  return stored;
}

}  // namespace secondlook
