// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a page or a document, or neither. These bytes come from workers that may have been
// taken over, and from a cache that anybody may have written. What is taken goes out and comes back
// the same.
#include <cstdint>
#include <cstdlib>

#include "extractors/document_codec.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check(const secondlook::Page& page) {
  for (const secondlook::Line& line : page.lines)
    require(line.first <= page.words.size() && line.count <= page.words.size() - line.first);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace secondlook;
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  if (const auto page = decode_page(bytes)) {
    check(*page);
    require(decode_page(encode(*page)) == page);
  }
  if (const auto document = decode_document(bytes)) {
    for (const Page& page : document->pages) check(page);
    const auto again = encode(*document);
    require(again && decode_document(*again) == document);
  }
  return 0;
}
