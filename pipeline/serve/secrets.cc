// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/secrets.h"

#include <fmt/format.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>
#include <optional>

namespace secondlook {
namespace {

using Bytes = std::array<unsigned char, 32>;

// RFC 7914. Of the choices that OWASP's password storage sheet holds for equal, one that takes 32
// MB, so that a small server stands a few sign-ins at once.
constexpr std::uint64_t kCost = 1U << 15U, kBlock = 8, kParallel = 3;
constexpr std::uint64_t kMemory = 64U << 20U;  // bytes; 128 * N * r, with room
constexpr std::string_view kScheme = "scrypt-15-8-3";

std::string hex(const Bytes& bytes) {
  std::string text;
  for (const unsigned char byte : bytes) text += fmt::format("{:02x}", byte);
  return text;
}

Result<Bytes> random_bytes() {
  Bytes bytes{};
  if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
    return tl::unexpected(
        Problem{Problem::Kind::unmet_need, "random numbers", "the system gives none"});
  return bytes;
}

// The salt goes in as its hex digits.
std::optional<Bytes> derived(std::string_view password, std::string_view salt) {
  Bytes key{};
  if (EVP_PBE_scrypt(password.data(), password.size(),
                     reinterpret_cast<const unsigned char*>(salt.data()), salt.size(), kCost,
                     kBlock, kParallel, kMemory, key.data(), key.size()) != 1)
    return std::nullopt;
  return key;
}

}  // namespace

Result<std::string> random_token() { return random_bytes().map(hex); }

bool same_secret(std::string_view one, std::string_view other) {
  return one.size() == other.size() && CRYPTO_memcmp(one.data(), other.data(), one.size()) == 0;
}

Result<std::string> hashed_password(std::string_view password) {
  const auto salt = random_token();
  if (!salt) return salt;
  const auto key = derived(password, *salt);
  if (!key)
    return tl::unexpected(
        Problem{Problem::Kind::unmet_need, "password", "there is not enough memory to hash it"});
  return fmt::format("{}${}${}", kScheme, *salt, hex(*key));
}

bool is_password(std::string_view password, std::string_view hashed) {
  const std::size_t salt_at = kScheme.size() + 1;
  const std::size_t key_at = salt_at + 2 * Bytes().size() + 1;
  if (!hashed.starts_with(kScheme) || hashed.size() != key_at + 2 * Bytes().size()) return false;
  const auto key = derived(password, hashed.substr(salt_at, 2 * Bytes().size()));
  return key && same_secret(hex(*key), hashed.substr(key_at));
}

}  // namespace secondlook
