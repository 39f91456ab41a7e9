// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/checked_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <openssl/evp.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cassert>
#include <cerrno>
#include <cstdint>
#include <memory>
#include <system_error>

#include "extractors/file_descriptor.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMark = "secondlook entry 1\n";
constexpr std::size_t kDigest = 32;

tl::unexpected<Problem> unwritable(const fs::path& path, int error_number) {
  return tl::unexpected(Problem{Problem::Kind::unmet_need, path.string(),
                                fmt::format("the cache cannot be written: {}",
                                            std::generic_category().message(error_number))});
}

bool read_all(int fd, char* at, std::size_t size) {
  while (size > 0) {
    const ssize_t got = read(fd, at, size);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    at += got;
    size -= static_cast<std::size_t>(got);
  }
  return true;
}

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

FileDescriptor create(const fs::path& path) {
  constexpr int kHow = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
  return FileDescriptor{::open(path.c_str(), kHow, 0666)};
}

// By chance, not by process: processes of several machines write to one folder.
fs::path beside(const fs::path& path) {
  std::uint64_t number = 0;
  while (getrandom(&number, sizeof number, 0) < 0 && errno == EINTR) continue;
  return path.string() + fmt::format(".{:016x}", number);
}

}  // namespace

std::string digest_of_parts(std::initializer_list<std::string_view> parts) {
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

std::string hex_of(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * bytes.size());
  for (const char byte : bytes) {
    hex += kDigits[static_cast<unsigned char>(byte) >> 4];
    hex += kDigits[static_cast<unsigned char>(byte) & 15];
  }
  return hex;
}

Result<std::string> write_checked(const fs::path& path, std::string_view name,
                                  std::string_view payload) {
  // Written beside its place and renamed into it. No fsync: after a power cut the digest tells,
  // and what is missing is made anew.
  const fs::path unfinished = beside(path);
  FileDescriptor file = create(unfinished);
  if (!file && errno == ENOENT) {
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) return unwritable(path.parent_path(), error.value());
    file = create(unfinished);
  }
  if (!file) return unwritable(path, errno);
  const auto failed = [&](int error_number) {
    unlink(unfinished.c_str());
    return unwritable(path, error_number);
  };
  const std::string digest = digest_of_parts({name, payload});
  if (!write_all(file.get(), std::string(kMark) + digest) || !write_all(file.get(), payload))
    return failed(errno);
  if (rename(unfinished.c_str(), path.c_str()) != 0) return failed(errno);
  return hex_of(digest);
}

std::optional<CheckedContent> read_checked(const fs::path& path, std::string_view name) {
  const FileDescriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  struct stat status {};
  if (!file || fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  std::array<char, kMark.size() + kDigest> header{};
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size < header.size() || !read_all(file.get(), header.data(), header.size()))
    return std::nullopt;
  const std::string_view head(header.data(), header.size());
  CheckedContent content{std::string(size - header.size(), '\0'), {}};
  if (!head.starts_with(kMark) ||
      !read_all(file.get(), content.payload.data(), content.payload.size()) ||
      head.substr(kMark.size()) != digest_of_parts({name, content.payload}))
    return std::nullopt;
  content.digest = hex_of(head.substr(kMark.size()));
  return content;
}

}  // namespace secondlook
