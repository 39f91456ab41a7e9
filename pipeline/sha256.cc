// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sha256.h"

#include <array>
#include <cassert>
#include <span>

namespace secondlook {

Sha256::Sha256() : context_(EVP_MD_CTX_new()) {
  const int started = EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr);
  assert(started == 1);
  (void)started;
}

void Sha256::add(std::string_view bytes) {
  EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size());
}

std::string Sha256::hex() {
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

std::string sha256_of(std::string_view bytes) {
  Sha256 hash;
  hash.add(bytes);
  return hash.hex();
}

}  // namespace secondlook
