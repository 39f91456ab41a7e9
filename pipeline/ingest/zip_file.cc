// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/zip_file.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#include <unistd.h>

#include <clocale>

namespace secondlook {
namespace {

// Small, since entries are skipped more often than read, and each skip costs a block.
constexpr std::size_t kBlock = std::size_t{16} << 10;

struct ArchiveFree {
  void operator()(archive* reader) const noexcept { archive_read_free(reader); }
};
using ArchivePtr = std::unique_ptr<archive, ArchiveFree>;

/// libarchive turns names into the character set of the locale; in UTF-8 they stay what they are.
class Utf8Locale {
 public:
  Utf8Locale() : locale_(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
    if (locale_ != nullptr) before_ = uselocale(locale_);
  }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;
  ~Utf8Locale() {
    if (locale_ == nullptr) return;
    uselocale(before_);
    freelocale(locale_);
  }

 private:
  locale_t locale_;
  locale_t before_ = nullptr;
};

Problem damaged() {
  return {Problem::Kind::unreadable, {}, "the zip file is damaged or cut short"};
}

ZipEntry::Kind kind_of(archive_entry* entry, const std::string& name) {
  if (archive_entry_filetype(entry) == AE_IFDIR || name.ends_with('/'))
    return ZipEntry::Kind::folder;
  return archive_entry_filetype(entry) == AE_IFREG ? ZipEntry::Kind::file : ZipEntry::Kind::other;
}

}  // namespace

struct ZipFile::Opened {
  FileDescriptor content;  // outlives the reader, which does not own it
  ArchivePtr reader;
  std::size_t next_ordinal = 0;
};

ZipFile::ZipFile(std::unique_ptr<Opened> opened) : opened_(std::move(opened)) {}
ZipFile::ZipFile(ZipFile&&) noexcept = default;
ZipFile& ZipFile::operator=(ZipFile&&) noexcept = default;
ZipFile::~ZipFile() = default;

Result<ZipFile> ZipFile::open(FileDescriptor content) {
  auto opened = std::make_unique<Opened>();
  opened->content = std::move(content);
  opened->reader.reset(archive_read_new());
  archive* reader = opened->reader.get();
  if (reader == nullptr || lseek(opened->content.get(), 0, SEEK_SET) != 0 ||
      archive_read_support_format_zip(reader) != ARCHIVE_OK ||
      archive_read_open_fd(reader, opened->content.get(), kBlock) != ARCHIVE_OK)
    return tl::unexpected(damaged());
  return ZipFile(std::move(opened));
}

Result<std::optional<ZipEntry>> ZipFile::next() {
  const Utf8Locale utf8;
  archive_entry* entry = nullptr;
  const int status = archive_read_next_header(opened_->reader.get(), &entry);
  if (status == ARCHIVE_EOF) return std::nullopt;
  if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return tl::unexpected(damaged());
  ZipEntry next;
  next.ordinal = opened_->next_ordinal++;
  if (const char* name = archive_entry_pathname(entry)) next.name = name;
  next.kind = kind_of(entry, next.name);
  next.encrypted = archive_entry_is_data_encrypted(entry) != 0;
  return next;
}

std::size_t ZipFile::next_ordinal() const { return opened_->next_ordinal; }

Result<std::size_t> ZipFile::read(std::span<char> room) {
  const la_ssize_t got = archive_read_data(opened_->reader.get(), room.data(), room.size());
  if (got < 0)
    return tl::unexpected(Problem{Problem::Kind::unreadable, {}, "damaged within the zip file"});
  return static_cast<std::size_t>(got);
}

Result<std::optional<std::string>> office_type(ZipFile zip) {
  constexpr std::string_view kOpenXml = "application/vnd.openxmlformats-officedocument";
  bool open_xml = false;
  std::string part;
  while (true) {
    const auto entry = zip.next();
    if (!entry) return tl::unexpected(entry.error());
    if (!*entry) break;
    const std::string& name = (*entry)->name;
    if (name == "[Content_Types].xml") open_xml = true;
    if (name.starts_with("word/")) part = ".wordprocessingml.document";
    if (name.starts_with("xl/")) part = ".spreadsheetml.sheet";
    if (name.starts_with("ppt/")) part = ".presentationml.presentation";
  }
  if (!open_xml) return std::nullopt;
  return std::string(kOpenXml) + part;
}

}  // namespace secondlook
