// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/content.h"

#include <openssl/evp.h>

#include <array>
#include <cassert>
#include <memory>
#include <vector>

namespace secondlook {
namespace {

class Sha256 {
 public:
  Sha256() : context_(EVP_MD_CTX_new()) {
    const int started = EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr);
    assert(started == 1);
    (void)started;
  }

  void add(std::span<const char> bytes) {
    EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size());
  }

  std::string hex() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    EVP_DigestFinal_ex(context_.get(), digest.data(), &length);
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : std::span(digest).first(length)) {
      text += kDigits[byte >> 4];
      text += kDigits[byte & 15];
    }
    return text;
  }

 private:
  struct Free {
    void operator()(EVP_MD_CTX* context) const noexcept { EVP_MD_CTX_free(context); }
  };
  std::unique_ptr<EVP_MD_CTX, Free> context_;
};

}  // namespace

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
    hash.add(bytes);
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
