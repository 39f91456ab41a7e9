// SPDX-License-Identifier: GPL-3.0-or-later
// A zip file, read entry by entry.
#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "extractors/file_descriptor.h"
#include "models/result.h"

namespace secondlook {

struct ZipEntry {
  std::size_t ordinal = 0;  // from 0, in the order of ZipFile::next
  std::string name;         // bytes as stored; '/' between folders
  enum class Kind { file, folder, other } kind = Kind::file;
  bool encrypted = false;
};

class ZipFile {
 public:
  /// `content` must be a regular file or a memfd.
  static Result<ZipFile> open(FileDescriptor content);
  ZipFile(ZipFile&&) noexcept;
  ZipFile& operator=(ZipFile&&) noexcept;
  ~ZipFile();

  /// Goes on to the next entry; nothing at the end. A Problem means that the zip file is damaged
  /// from here on.
  Result<std::optional<ZipEntry>> next();

  /// The ordinal of the entry that `next` will give.
  std::size_t next_ordinal() const;

  /// Unpacks up to `room.size()` further bytes of the entry that `next` gave; 0 at its end.
  Result<std::size_t> read(std::span<char> room);

 private:
  struct Opened;
  explicit ZipFile(std::unique_ptr<Opened> opened);
  std::unique_ptr<Opened> opened_;
};

/// The media type of the office file that this zip file is ("[Content_Types].xml" stands at its
/// root), or nothing: then it is a zip file of files.
Result<std::optional<std::string>> office_type(ZipFile zip);

}  // namespace secondlook
