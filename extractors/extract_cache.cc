// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/extract_cache.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cassert>
#include <cerrno>
#include <memory>
#include <span>
#include <system_error>

#include "extractors/document_codec.h"
#include "extractors/file_descriptor.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMark = "secondlook extract 1\n";
constexpr std::size_t kDigest = 32;
constexpr std::size_t kHeader = kMark.size() + kDigest;

/// SHA-256 over the parts, each closed off by a NUL, as raw bytes.
std::string digest(std::initializer_list<std::string_view> parts) {
  struct Free {
    void operator()(EVP_MD_CTX* context) const noexcept { EVP_MD_CTX_free(context); }
  };
  const std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
  std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
  unsigned int length = 0;
  EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
  for (const std::string_view part : parts) {
    EVP_DigestUpdate(context.get(), part.data(), part.size());
    EVP_DigestUpdate(context.get(), "", 1);
  }
  EVP_DigestFinal_ex(context.get(), bytes.data(), &length);
  assert(length == kDigest);
  return {reinterpret_cast<const char*>(bytes.data()), length};
}

tl::unexpected<Problem> lacking(const fs::path& path, std::string_view doing, int error_number) {
  return tl::unexpected(
      Problem{Problem::Kind::unmet_need, path.string(),
              fmt::format("{}: {}", doing, std::generic_category().message(error_number))});
}

std::optional<std::string> whole_file(const fs::path& path) {
  const FileDescriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  struct stat status {};
  if (!file || fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
  for (std::size_t filled = 0; filled < bytes.size();) {
    const ssize_t got = read(file.get(), bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return std::nullopt;
    filled += static_cast<std::size_t>(got);
  }
  return bytes;
}

bool write_whole(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace

ExtractCache::ExtractCache(fs::path folder, std::string version)
    : folder_(std::move(folder)), version_(std::move(version)) {
  for (const char byte : digest({version_}).substr(0, 8))
    version_digits_ += fmt::format("{:02x}", static_cast<unsigned char>(byte));
}

Result<ExtractCache> ExtractCache::open(fs::path folder, std::string version) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return lacking(folder, "the cache folder cannot be made", error.value());
  return ExtractCache(std::move(folder), std::move(version));
}

fs::path ExtractCache::entry(std::string_view id) const {
  assert(id.size() == 2 * kDigest);
  return folder_ / id.substr(0, 2) / id.substr(2, 2) / fmt::format("{}-{}", id, version_digits_);
}

std::optional<Document> ExtractCache::find(std::string_view id) const {
  const std::optional<std::string> file = whole_file(entry(id));
  if (!file || file->size() < kHeader || !file->starts_with(kMark)) return std::nullopt;
  const std::string_view payload = std::string_view(*file).substr(kHeader);
  if (file->substr(kMark.size(), kDigest) != digest({id, version_, payload})) return std::nullopt;
  auto document = decode_document(payload);
  if (!document || document->id != id) return std::nullopt;
  return std::move(*document);
}

Result<void> ExtractCache::store(const Document& document) const {
  const auto payload = encode(document);
  if (!payload) return tl::unexpected(payload.error());
  const fs::path path = entry(document.id);
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  if (error) return lacking(path.parent_path(), "the cache cannot be written", error.value());

  // Written beside its place and renamed into it. No fsync: after a power cut the checksum tells,
  // and the document is read anew.
  const fs::path unfinished = path.string() + fmt::format(".{}", getpid());
  const auto failed = [&](int error_number) {
    unlink(unfinished.c_str());
    return lacking(path, "the cache cannot be written", error_number);
  };
  FileDescriptor file{
      ::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0666)};
  if (!file) return lacking(path, "the cache cannot be written", errno);
  const std::string header = std::string(kMark) + digest({document.id, version_, *payload});
  if (!write_whole(file.get(), header) || !write_whole(file.get(), *payload)) return failed(errno);
  if (rename(unfinished.c_str(), path.c_str()) != 0) return failed(errno);
  return {};
}

}  // namespace secondlook
