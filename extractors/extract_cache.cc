// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/extract_cache.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <system_error>

#include "extractors/checked_file.h"
#include "extractors/document_codec.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

std::size_t recognized_pages(const Document& document) {
  return static_cast<std::size_t>(std::ranges::count(document.pages, Reading::ocr, &Page::reading));
}

// In front of the encoded document, so that a look does not decode it.
std::string counts_of(const Document& document) {
  return fmt::format("{:010}{:010}", document.pages.size(), recognized_pages(document));
}
constexpr std::size_t kCounts = 20;

std::size_t number(std::string_view digits) {
  std::size_t value = 0;
  for (const char digit : digits) value = value * 10 + static_cast<std::size_t>(digit - '0');
  return value;
}

}  // namespace

ExtractCache::ExtractCache(fs::path folder, std::string version)
    : folder_(std::move(folder)),
      version_(std::move(version)),
      version_digits_(hex_of(digest_of_parts({version_}).substr(0, 8))) {}

Result<ExtractCache> ExtractCache::open(fs::path folder, std::string version) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error)
    return tl::unexpected(
        Problem{Problem::Kind::unmet_need, folder.string(),
                fmt::format("the cache folder cannot be made: {}", error.message())});
  return ExtractCache(std::move(folder), std::move(version));
}

fs::path ExtractCache::entry(std::string_view id) const {
  assert(id.size() == 64);
  return folder_ / id.substr(0, 2) / id.substr(2, 2) / fmt::format("{}-{}", id, version_digits_);
}

std::string ExtractCache::name(std::string_view id) const {
  return fmt::format("extract {} {}", id, version_);
}

std::optional<StoredExtract> ExtractCache::look(std::string_view id) const {
  const auto content = read_checked(entry(id), name(id));
  if (!content || content->payload.size() < kCounts) return std::nullopt;
  const std::string_view counts(content->payload);
  return StoredExtract{content->digest, number(counts.substr(0, kCounts / 2)),
                       number(counts.substr(kCounts / 2, kCounts / 2))};
}

std::optional<Document> ExtractCache::find(std::string_view id) const {
  const auto content = read_checked(entry(id), name(id));
  if (!content || content->payload.size() < kCounts) return std::nullopt;
  auto document = decode_document(std::string_view(content->payload).substr(kCounts));
  if (!document || document->id != id) return std::nullopt;
  return std::move(*document);
}

Result<StoredExtract> ExtractCache::store(const Document& document) const {
  const auto encoded = encode(document);
  if (!encoded) return tl::unexpected(encoded.error());
  auto digest =
      write_checked(entry(document.id), name(document.id), counts_of(document) + *encoded);
  if (!digest) return tl::unexpected(digest.error());
  return StoredExtract{std::move(*digest), document.pages.size(), recognized_pages(document)};
}

}  // namespace secondlook
