// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/repeated_scans.h"

#include <leptonica/allheaders.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>

namespace secondlook {
namespace {

struct DigestFree {
  void operator()(EVP_MD_CTX* digest) const noexcept { EVP_MD_CTX_free(digest); }
};

}  // namespace

RepeatedScans::Key RepeatedScans::key_of(const Pix& scan, const Page& page) {
  Pix* image = const_cast<Pix*>(&scan);  // Leptonica's readers take no const
  const std::unique_ptr<EVP_MD_CTX, DigestFree> digest{EVP_MD_CTX_new()};
  const int words = pixGetWpl(image);
  const std::array<int, 4> shape{pixGetWidth(image), pixGetHeight(image), pixGetDepth(image),
                                 words};
  const std::array<double, 2> size{page.width, page.height};
  Key key{};
  EVP_DigestInit_ex(digest.get(), EVP_sha256(), nullptr);
  EVP_DigestUpdate(digest.get(), shape.data(), sizeof shape);
  EVP_DigestUpdate(digest.get(), size.data(), sizeof size);
  EVP_DigestUpdate(digest.get(), pixGetData(image),
                   sizeof(l_uint32) * static_cast<std::size_t>(words) *
                       static_cast<std::size_t>(pixGetHeight(image)));
  EVP_DigestFinal_ex(digest.get(), key.data(), nullptr);
  return key;
}

const Page* RepeatedScans::find(const Key& key) const {
  const auto found = std::ranges::find(kept_, key, &Kept::key);
  return found == kept_.end() ? nullptr : &found->page;
}

void RepeatedScans::keep(const Key& key, const Page& page) {
  if (kept_.size() == kMost) kept_.pop_front();
  kept_.push_back({key, page});
}

}  // namespace secondlook
