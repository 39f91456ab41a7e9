// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/content.h"

#include <vector>

#include "pipeline/sha256.h"

namespace secondlook {
Result<Content> inspect(const ByteSource& source, const MediaTypes& types,
                        std::uint64_t document_bytes, PageMarks* marks) {
  std::vector<char> buffer(MediaTypes::kHead);
  std::size_t filled = 0;
  bool at_end = false;
  while (filled < buffer.size() && !at_end) {  // the head must be whole to be judged
    const auto got = source(std::span(buffer).subspan(filled));
    if (!got) return tl::unexpected(got.error());
    filled += *got;
    at_end = *got == 0;
  }
  Content content;
  content.media_type = types.of({buffer.data(), filled});
  content.bytes = filled;
  Sha256 hash;
  const auto pass = [&](std::span<const char> bytes) {
    hash.add({bytes.data(), bytes.size()});
    if (marks != nullptr) marks->add(bytes);
  };
  pass(std::span(buffer).first(filled));
  while (!at_end) {
    if (content.media_type != kZip && content.bytes > document_bytes) return content;
    const auto got = source(buffer);
    if (!got) return tl::unexpected(got.error());
    content.bytes += *got;
    pass(std::span(buffer).first(*got));
    at_end = *got == 0;
  }
  content.sha256 = hash.hex();
  return content;
}

}  // namespace secondlook
